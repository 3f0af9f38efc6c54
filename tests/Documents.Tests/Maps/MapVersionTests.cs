using SenHub.Documents.Maps;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Provision;

namespace SenHub.Documents.Tests.Maps;

public sealed class MapVersionTests
{
    [Fact]
    public void A_month_later_with_nothing_recorded_it_is_the_same_version()
    {
        var later = SampleMaps.Full with
        {
            AsOf = Larkfield.Night.AddMonths(1),
            CostToDate = 3000,
            Lines = [.. SampleMaps.Full.Lines.Select(line => line with { CostToDate = line.CostToDate + 100, Basis = line.Basis + " and more" })],
        };

        Assert.Equal(Facts(SampleMaps.Full), Facts(later));
    }

    [Fact]
    public void Another_full_cost_is_another_version() => Assert.NotEqual(Facts(SampleMaps.Full), Facts(SampleMaps.Full with { FullCost = 7212.76m }));

    [Fact]
    public void Another_number_of_minutes_is_another_version()
    {
        var talk = SampleMaps.Talk with { Line = SampleMaps.Talk.Line with { Minutes = 31 } };

        Assert.NotEqual(Facts(SampleMaps.Full), Facts(SampleMaps.Full with { Lines = [talk, .. SampleMaps.Full.Lines.Skip(1)] }));
    }

    [Fact]
    public void A_school_that_moves_house_sends_nothing_again() =>
        Assert.Equal(
            Facts(SampleMaps.Full),
            ProvisionMapPaper.ShownFacts(ProvisionMapModel.From(Larkfield.Pupil(), SampleMaps.Full, Larkfield.School with { Phone = "01632 960999" }, RecipientClass.Parent)));

    [Fact]
    public void Money_is_the_same_version_however_many_zeros_it_carries() =>
        Assert.Equal(Facts(SampleMaps.Full), Facts(SampleMaps.Full with { FullCost = 7212.7500m }));

    private static string Facts(ProvisionMap map) =>
        ProvisionMapPaper.ShownFacts(ProvisionMapModel.From(Larkfield.Pupil(), map, Larkfield.School, RecipientClass.Parent));
}
