using SenHub.Printing.Tree;

namespace SenHub.TestKit.Printing;

/// <summary>Texts of every kind that papers meet, and some that they should not.</summary>
public sealed class RandomWords(Random random)
{
    private const string Sentence =
        "This map sets out the provision that is additional to, or different from, that made generally for pupils of the same age.";

    private static readonly string[] Usual =
    [
        "Zofia", "Żółkiewska", "محمد علي", "রহিম", "12 March 2026", "(7B)", "£1,234.50", "a b c", "", "Dŵynwen Llŷr-Jones", "İbrahim Şahin",
        "Małgorzata Brzęczyszczykiewicz-Wiśniewska", "and/or", "first\nsecond", "محمد (7B) 12", "Q1 \u2013 Q2", "e\u0301", "x", "99.5%",
        "Ольга", "Nguyễn", "Ọlọ́runfẹ́mi", "ਹਰਪ੍ਰੀਤ", "જિજ્ઞેશ", "கௌரி", "लक्ष्मी", "Sonder\u00ADpädagogik", "✓",
    ];

    public bool Chance(int oneIn) => random.Next(oneIn) == 0;

    public int Number(int from, int to) => random.Next(from, to + 1);

    public T One<T>(params ReadOnlySpan<T> of) => of[random.Next(of.Length)];

    public IReadOnlyList<T> List<T>(int from, int to, Func<T> make) => [.. Enumerable.Range(0, Number(from, to)).Select(_ => make())];

    public string Text() => random.Next(20) switch
    {
        < 11 => Usual[random.Next(Usual.Length)],
        < 15 => Sentence,
        < 17 => string.Join(' ', List(1, 6, () => Usual[random.Next(Usual.Length)])),
        17 => new string('w', Number(30, 300)),
        _ => Anything(),
    };

    public Run Run() => new(Text(), One(Stress.None, Stress.Strong, Stress.Emphasis, Stress.Small), One<string?>(null, null, null, "cy", "ar"), Chance(6) ? Link() : null);

    public Block.Paragraph Paragraph() => new(List(0, 4, Run));

    public Block.Bullets Bullets() => new(List(0, 4, Paragraph), Chance(2));

    public Block.Prose Prose() => Chance(3) ? Bullets() : Paragraph();

    private Link Link() => random.Next(5) switch
    {
        0 => new Link.Web(new Uri("https://larkfield.example/send?page=1&of=ż"), Text()),
        1 => new Link.Web(new Uri("ftp://larkfield.example/"), "an address that is not followed"),
        2 => new Link.Mail(One("senco@larkfield.example", "nobody", "a@b@c", "ż@larkfield.example"), "The SENCo"),
        _ => new Link.Inside(One("one", "two", "nowhere"), Text()),
    };

    // Any characters at all, unpaired surrogates and non-characters among them.
    private string Anything() => new([.. Enumerable.Range(0, Number(1, 20)).Select(_ => random.Next(4) switch
    {
        0 => (char)random.Next(0x20, 0x7F),
        1 => (char)random.Next(0, 0x300),
        2 => (char)random.Next(0x600, 0x1000),
        _ => (char)random.Next(0x10000),
    })]);
}
