using SenHub.Documents.Advice;
using SenHub.Documents.Maps;
using SenHub.Documents.Recipients;

namespace SenHub.Documents.Tests.Recipients;

public sealed class RequirementsTests
{
    private static readonly string[] Places = ["SEN file, sheet", "SEN file, sheets", "Provision file, sheet", "Restricted file, sheet", "Office file, sheet", "MIS export, "];

    public static TheoryData<string> All => [.. MapRequirements.All.Concat(AdviceRequirements.All).Select(one => $"{one.Name}|{one.Source}")];

    [Theory]
    [MemberData(nameof(All))]
    public void Each_required_field_names_its_source_or_says_by_hand(string requirement)
    {
        var source = requirement.Split('|')[1];

        Assert.True(source == PaperRequirement.ByHand || Places.Any(place => source.StartsWith(place, StringComparison.Ordinal)), source);
    }

    [Fact]
    public void What_only_a_hand_can_fill_in_never_holds_a_paper() =>
        Assert.DoesNotContain(MapRequirements.All.Concat(AdviceRequirements.All), one => one is { Source: PaperRequirement.ByHand, Required: true });
}
