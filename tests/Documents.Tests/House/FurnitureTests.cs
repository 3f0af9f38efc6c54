using SenHub.Documents.House;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Tests.House;

public sealed class FurnitureTests
{
    [Fact]
    public void Every_page_names_the_pupil_with_reference_and_date_of_birth() =>
        Assert.Equal($"{Larkfield.Ref} \u00b7 born 3 Mar 2017 \u00b7 Zofia Kowalczyk", Of("Zofia Kowalczyk").Footer);

    [Fact]
    public void A_very_long_name_ends_in_dots_at_a_whole_word() =>
        Assert.EndsWith("\u00b7 Maximiliana-Konstantina Ştefania Dŵynwen\u2026", Of("Maximiliana-Konstantina Ştefania Dŵynwen Wolstenholme").Footer, StringComparison.Ordinal);

    [Fact]
    public void A_name_without_a_gap_is_cut_all_the_same() =>
        Assert.EndsWith(new string('x', 50) + "\u2026", Of(new string('x', 60)).Footer, StringComparison.Ordinal);

    [Fact]
    public void The_metadata_name_the_reference_and_never_the_child() =>
        Assert.All(SamplePapers.All.Values, paper => Assert.DoesNotContain("Kowalczyk", paper.Title + paper.Author, StringComparison.Ordinal));

    private static Doc Of(string name) => Furniture.Around(
        new PaperFront
        {
            Title = "Paper",
            TemplateVersion = "1",
            School = Larkfield.School,
            Pupil = PupilBlock.From(Larkfield.Pupil(), Larkfield.Night) with { LegalName = name },
            DataOf = Larkfield.Night,
            CopyFor = "SENCo",
        },
        []);
}
