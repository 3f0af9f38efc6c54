using SenHub.Documents.Maps;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Deliveries;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Maps;

public sealed class ProvisionMapPaperTests
{
    [Fact]
    public void A_full_map_reads_as_approved() => Approved.Match(DocText.Print(Of(RecipientClass.Senco)), "map-full");

    [Fact]
    public void A_map_without_a_line_reads_as_approved() =>
        Approved.Match(DocText.Print(ProvisionMapPaper.Write(ProvisionMapModel.From(
            Larkfield.Pupil() with { NcYear = null, Sen = Domain.Roll.SenRecord.Unknown }, SampleMaps.Empty, Larkfield.School with { Phone = null, Address = null }, RecipientClass.Senco))), "map-sparse");

    [Fact]
    public void A_map_with_faults_reads_as_approved() =>
        Approved.Match(DocText.Print(ProvisionMapPaper.Write(ProvisionMapModel.From(Larkfield.Pupil(), SampleMaps.WithGaps, Larkfield.School, RecipientClass.Senco))), "map-with-faults");

    [Fact]
    public void An_awkward_map_reads_as_approved() =>
        Approved.Match(DocText.Print(ProvisionMapPaper.Write(ProvisionMapModel.From(Awkward.Pupil(), Awkward.Map, Larkfield.School, RecipientClass.LocalAuthority))), "map-awkward");

    [Fact]
    public void A_teachers_map_shows_no_pound() => Assert.DoesNotContain("£", DocText.Print(Of(RecipientClass.Teacher)), StringComparison.Ordinal);

    [Fact]
    public void A_teachers_map_has_neither_cost_nor_basis_in_its_model() => Assert.Null(Model(RecipientClass.Teacher).Costs);

    [Fact]
    public void Where_a_fault_stands_is_told_to_the_SENCo_alone()
    {
        var parents = ProvisionMapModel.From(Larkfield.Pupil(), SampleMaps.WithGaps, Larkfield.School, RecipientClass.Parent);
        var sencos = ProvisionMapModel.From(Larkfield.Pupil(), SampleMaps.WithGaps, Larkfield.School, RecipientClass.Senco);

        Assert.DoesNotContain("Provision.xlsx", DocText.Print(ProvisionMapPaper.Write(parents)), StringComparison.Ordinal);
        Assert.Contains("Provision.xlsx, sheet Provision, cell H9", DocText.Print(ProvisionMapPaper.Write(sencos)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_could_not_be_costed_makes_a_draft_and_marks_the_totals()
    {
        var model = ProvisionMapModel.From(Larkfield.Pupil(), SampleMaps.WithGaps, Larkfield.School, RecipientClass.Parent);

        Assert.True(model.Readiness.IsDraft);
        Assert.Contains("£92.35 (incomplete)", DocText.Print(ProvisionMapPaper.Write(model)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_without_cost_needs_no_cost() =>
        Assert.False(ProvisionMapModel.From(Larkfield.Pupil(), SampleMaps.WithGaps, Larkfield.School, RecipientClass.Teacher).Readiness.IsDraft);

    [Fact]
    public void Cost_above_element_2_that_the_top_up_does_not_meet_is_named() =>
        Assert.Contains("not met by the top-up: £312.75", DocText.Print(Of(RecipientClass.Parent)), StringComparison.Ordinal);

    [Fact]
    public void A_plan_of_another_authority_is_mapped_under_that_authority()
    {
        var model = ProvisionMapModel.From(Larkfield.Pupil(), SampleMaps.Full, Larkfield.School, RecipientClass.Senco, planAuthority: "Northmoor");

        Assert.Contains("Local authority: Northmoor", DocText.Print(ProvisionMapPaper.Write(model)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_chart_has_a_bar_for_each_area_and_for_all()
    {
        var chart = Of(RecipientClass.Senco).Blocks.SelectMany(Flat).OfType<Printing.Tree.Block.BarChart>().Single();

        Assert.Equal(["Communication and interaction", "Cognition and learning", "All areas"], chart.Bars.Select(bar => bar.Label));
        Assert.Equal(7212.75m, chart.Bars[^1].Value);
        Assert.Equal(6000, chart.Target?.Value);
    }

    private static IEnumerable<Printing.Tree.Block> Flat(Printing.Tree.Block block) =>
        block is Printing.Tree.Block.Together together ? together.Blocks : [block];

    private static ProvisionMapModel Model(RecipientClass recipient) =>
        ProvisionMapModel.From(Larkfield.Pupil(), SampleMaps.Full, Larkfield.School, recipient, timetable: Timetables.Agreeing);

    private static Printing.Tree.Doc Of(RecipientClass recipient) => ProvisionMapPaper.Write(Model(recipient));
}
