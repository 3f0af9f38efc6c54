using SenHub.Printing.Tree;

namespace SenHub.Printing.Tests;

/// <summary>A page of names as our schools meet them. All people are invented.</summary>
public static class SampleNames
{
    /// <summary>Language, its BCP 47 tag, and names in it.</summary>
    public static IReadOnlyList<(string Language, string Tag, string Names)> OfTheWorld { get; } =
    [
        ("Polish", "pl", "Małgorzata Brzęczyszczykiewicz-Żółkiewska, Józef Śnieżyński"),
        ("Romanian, Turkish", "ro", "Ștefan Țurcanu, İbrahim Şahin, Işıl Yıldırım Gökçe"),
        ("Welsh, Irish", "cy", "Dŵynwen Llŷr-Jones, Niamh Ó Súilleabháin"),
        ("Lithuanian, Latvian, Czech", "lt", "Žydrūnas Šešelgis, Ģirts Ķēniņš, Jiří Dvořák"),
        ("Greek", "el", "Γεωργία Παπαδοπούλου, Ιωάννης Σωτηρίου"),
        ("Ukrainian, Bulgarian, Russian", "uk", "Соломія Їжакевич, Петко Йорданов, Ольга Щербакова"),
        ("Vietnamese", "vi", "Nguyễn Thị Hương, Đặng Quốc Bảo, Lê Phượng"),
        ("Yoruba, Igbo", "yo", "Ọlọ́runfẹ́mi Adébáyọ̀, Ṣadé Ẹ̀bùnolúwa, Ụzọamaka Ńdị"),
        ("Arabic", "ar", "محمد عبدالله حسن، فاطمة الزهراء، مُحَمَّد"),
        ("Urdu", "ur", "چوہدری گل خان، ڈاکٹر زڑینہ ٹھٹھہ، لڑکی ہے"),
        ("Persian", "fa", "پریسا گل‌محمدی، ژاله کیانی"),
        ("Bengali", "bn", "মোহাম্মদ রহিম উদ্দিন, শ্রীকৃষ্ণ চট্টোপাধ্যায়, ঐশ্বর্য"),
        ("Panjabi", "pa", "ਹਰਪ੍ਰੀਤ ਸਿੰਘ ਢਿੱਲੋਂ, ਗੁਰਪ੍ਰੀਤ ਕੌਰ, ਫ਼ਤਹਿ"),
        ("Gujarati", "gu", "જિજ્ઞેશ પટેલ, કૃષ્ણા ત્રિવેદી, ધર્મેન્દ્ર હાર્દિક"),
        ("Tamil", "ta", "பாலசுப்பிரமணியம் முருகன், கௌரி யோகேஸ்வரன், ஸ்ரீதரன்"),
        ("Hindi, Nepali", "ne", "लक्ष्मी श्रेष्ठ, कृष्ण बहादुर थापा, ज्ञानेन्द्र"),
    ];

    /// <summary>The page: each name plain and strong, in a table, in a heading, beside a class and a date.</summary>
    public static Doc Page { get; } = Samples.Of(
        new Block.Heading(1, "Names of the world"),
        new Block.Table(
            "Names by language",
            [new("Language", 2, RowHeader: true), new("Names", 5), new("Strong", 5)],
            [.. OfTheWorld.Select(row => (IReadOnlyList<Cell>)[new(row.Language), new(row.Names), new(row.Names, Stress.Strong)])]),
        new Block.Paragraph("On one line: Zofia Żółkiewska, محمد علي (7B), Nguyễn Thị Hương 12/03/2026, রহিম উদ্দিন, ਹਰਪ੍ਰੀਤ, Παπαδοπούλου, செல்வி."),
        new Block.Heading(2, "Соломія Їжакевич and محمد علي"),
        new Block.Paragraph("Signs: ✓ ✗ ✔ ✘ ☐ ☑ ☒ → ← ↑ ↓ ↔ • ◦ ▪ ● ○ ■ □ ▶ ★ ☆ № € £ ₹ × ÷ − ≤ ≥ ½ ° … – — “” ‘’"),
        new Block.Paragraph("In Urdu: ۲۰۲۶ میں 12/03/2026 کو (7B) گل خان صاحب نے £1,234.50 دیے۔"));
}
