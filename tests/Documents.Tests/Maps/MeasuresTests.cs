using SenHub.Documents.Maps;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Deliveries;

namespace SenHub.Documents.Tests.Maps;

public sealed class MeasuresTests
{
    [Theory]
    [InlineData(5, false, "Gain 7, effect +1. Continue")]
    [InlineData(2, false, "Gain 7, effect +2. Continue")]
    [InlineData(5, true, "Gain -7, effect \u22122. Continue")]
    public void A_gain_is_judged_against_what_was_expected(int expected, bool lowerIsBetter, string effect)
    {
        var line = SampleMaps.Talk with { Line = SampleMaps.Talk.Line with { ExpectedGain = expected, LowerIsBetter = lowerIsBetter } };

        Assert.Equal(effect, ProvisionMapModel.From(Larkfield.Pupil(), SampleMaps.Of([line]), Larkfield.School, RecipientClass.Parent).Areas.Single().Rows.Single().Effect);
    }

    [Theory]
    [InlineData("Salford: 71", "Salford: 76", "76", "Continue")]
    [InlineData("Salford: 71", "salford : 76", "76", "Continue")]
    [InlineData("Salford: 71", "NGRT: 80", "NGRT: 80", "Different tools: not comparable. Continue")]
    [InlineData("71", "76", "76", "Tool not named: not comparable. Continue")]
    [InlineData("Salford: 71", null, null, "Continue")]
    [InlineData(null, "Salford: 76", "Salford: 76", "Continue")]
    public void Entry_and_exit_compare_on_the_same_tool_only(string? entry, string? exit, string? shown, string effect)
    {
        var line = SampleMaps.Talk with { Line = SampleMaps.Talk.Line with { EntryMeasure = entry, ExitMeasure = exit } };

        var row = ProvisionMapModel.From(Larkfield.Pupil(), SampleMaps.Of([line]), Larkfield.School, RecipientClass.Parent).Areas.Single().Rows.Single();

        Assert.Equal(shown, row.Exit);
        Assert.Equal(effect, row.Effect);
    }
}
