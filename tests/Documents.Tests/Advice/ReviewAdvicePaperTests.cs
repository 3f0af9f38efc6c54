using SenHub.Documents.Advice;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Printing;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Tests.Advice;

public sealed class ReviewAdvicePaperTests
{
    [Fact]
    public void A_full_advice_reads_as_approved() => Approved.Match(Print(SampleReviews.For(RecipientClass.Senco)), "advice-full");

    [Fact]
    public void A_parents_copy_reads_as_approved() => Approved.Match(Print(SampleReviews.For(RecipientClass.Parent)), "advice-parent");

    [Fact]
    public void An_advice_of_which_nothing_was_typed_reads_as_approved() => Approved.Match(
        Print(SampleReviews.For(RecipientClass.Senco) with
        {
            Facts = new SencoFacts(),
            DueItems = [],
            Map = SampleMaps.Empty,
            Review = new() { Pupil = Larkfield.Ref, Meeting = new(2027, 1, 14) },
            Pupil = Larkfield.Pupil() with { AttendancePercent = null, HomeLanguage = null, AdmittedOn = null },
        }),
        "advice-sparse");

    [Fact]
    public void An_awkward_advice_reads_as_approved() => Approved.Match(Print(Awkward.Advice), "advice-awkward");

    [Fact]
    public void The_sections_are_those_of_the_law_in_their_order()
    {
        var headings = Write(SampleReviews.For(RecipientClass.LocalAuthority)).Blocks.SelectMany(Flat).OfType<Block.Heading>().Where(heading => heading.Level == 2).Select(heading => heading.Text.Split(' ')[0]);

        Assert.Equal(Enumerable.Range(1, 13).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)), headings);
    }

    [Fact]
    public void Headings_step_down_one_level_at_a_time()
    {
        var level = 0;

        Assert.All(Write(SampleReviews.For(RecipientClass.Senco)).Blocks.SelectMany(Flat).OfType<Block.Heading>(), heading =>
        {
            Assert.InRange(heading.Level, 1, level + 1);
            level = heading.Level;
        });
    }

    [Fact]
    public void Outcomes_stand_in_the_order_of_the_plan() =>
        Assert.Equal([1, 2], ReviewAdviceModel.From(SampleReviews.For(RecipientClass.Parent)).Outcomes.Select(outcome => outcome.Number));

    [Fact]
    public void Every_row_is_as_long_as_its_table_is_wide() =>
        Assert.All(
            Write(Awkward.Advice).Blocks.SelectMany(Flat).OfType<Block.Table>(),
            table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count)));

    private static IEnumerable<Block> Flat(Block block) => block is Block.Together together ? together.Blocks : [block];

    private static Doc Write(AdviceSources sources) => ReviewAdvicePaper.Write(ReviewAdviceModel.From(sources));

    private static string Print(AdviceSources sources) => DocText.Print(Write(sources));
}
