using SenHub.Domain.Documents.Enclosures;

namespace SenHub.Domain.Tests.Documents.Enclosures;

public sealed class FileWordsTests
{
    private static readonly HashSet<string> Names = [.. new[] { "Zofia Kowalczyk-Nowak", "\u0130pek \u00c7elebi", "Day Read" }.SelectMany(FileWords.Of)];

    [Theory]
    [InlineData("EP report Zofia KOWALCZYK 2026.pdf", "EP report \u2026 \u2026 2026.pdf")]
    [InlineData("zofia_nowak-scan.png", "\u2026_\u2026-scan.png")]
    [InlineData("\u00c7elebi.docx", "\u2026.docx")]
    [InlineData("C\u0327elebi.docx", "\u2026.docx")]
    [InlineData("speech-report-2026-03.pdf", "speech-report-2026-03.pdf")]
    public void A_childs_name_is_taken_out_of_a_files_name(string name, string shown) => Assert.Equal(shown, FileWords.Without(Names, name));

    [Theory]
    [InlineData("About ZOFIA Kowalczyk-Nowak, born 2017", true)]
    [InlineData("Kowalczyk Nowak, Zofia", true)]
    [InlineData("About Zofia", false)]
    [InlineData("", false)]
    public void A_text_names_a_child_by_forename_and_surname(string text, bool names) => Assert.Equal(names, FileWords.Names(text, "Zofia Maria", "Kowalczyk-Nowak"));
}
