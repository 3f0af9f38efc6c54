using FsCheck;
using FsCheck.Fluent;
using SenHub.Documents.Advice;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Deliveries;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Tests.Advice;

public sealed class AnyTypedTextTests
{
    private static readonly Arbitrary<string> Typed = ArbMap.Default.ArbFor<string>();

    [Fact]
    public void Whatever_is_typed_becomes_a_paper_with_whole_tables() => Always.Holds(Typed, typed =>
    {
        var tables = ReviewAdvicePaper.Write(ReviewAdviceModel.From(With(typed))).Blocks.OfType<Block.Table>().ToList();
        return tables.Count > 0 && tables.All(table => table.Rows.All(row => row.Count == table.Columns.Count && row.All(cell => cell.Text is not null)));
    });

    [Fact]
    public void The_same_text_gives_the_same_version() => Always.Holds(Typed, typed =>
        ReviewAdvicePaper.ShownFacts(ReviewAdviceModel.From(With(typed))) == ReviewAdvicePaper.ShownFacts(ReviewAdviceModel.From(With(typed))));

    private static AdviceSources With(string? typed)
    {
        var sources = SampleReviews.For(RecipientClass.Parent);
        return sources with
        {
            Review = sources.Review with { WorkingWell = typed, NotWorking = typed, ProposedChanges = typed, Kind = typed ?? "" },
            Facts = sources.Facts with
            {
                Outcomes = [SampleReviews.Outcomes[0] with { Outcome = typed ?? "", Progress = typed, Area = typed }],
                Progress = [new(Larkfield.Ref, typed ?? "", Larkfield.Night, typed ?? "", typed)],
                Involvements = [new(Larkfield.Ref, typed ?? "", typed, null, null)],
            },
            Map = SampleMaps.Of([SampleMaps.Talk with { Line = SampleMaps.Talk.Line with { Area = typed, EntryMeasure = typed, ExitMeasure = typed, NextStep = typed, FundingSource = typed } }]),
        };
    }
}
