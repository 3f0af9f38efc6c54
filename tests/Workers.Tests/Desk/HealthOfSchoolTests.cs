using System.Text.RegularExpressions;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Tests.Desk;

/// <summary>The page for IT over a whole sample school: the ledger's counts, and none of its pupils (SD-W2).</summary>
[Collection(OneLarkfieldDay.Name)]
public sealed partial class HealthOfSchoolTests(LarkfieldDay day)
{
    [Fact]
    public async Task No_pupil_of_the_school_stands_on_it_by_name_by_reference_or_by_number()
    {
        using var it = await day.Desk.AsAsync(StaffRoles.It);
        var roll = (await day.Desk.Get<ILedger>().LoadAsync<SchoolRoll>(day.Desk.School, Kept.Roll, DateOnly.MaxValue, default))!;

        var page = Tags().Replace(await it.PageAsync($"{day.Root}/health"), " ");

        Assert.True(roll.Pupils.Count > 100);
        var words = Words().Split(page).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.All(roll.Pupils, pupil =>
        {
            Assert.DoesNotContain(pupil.Ref.ToString(), page, StringComparison.OrdinalIgnoreCase);
            Assert.False(pupil.Upn is { } upn && page.Contains(upn.ToString(), StringComparison.OrdinalIgnoreCase));
            Assert.False(words.Contains(pupil.Surname) && words.Contains(pupil.Forename));
        });
    }

    [Fact]
    public async Task It_counts_what_the_ledger_counts()
    {
        using var it = await day.Desk.AsAsync(StaffRoles.It);
        var figures = await day.Desk.Get<IFiguresLedger>().ReadAsync([day.Desk.School], default);
        int Count(DeliveryState state) => figures.Waiting.Where(waiting => waiting.State == state).Sum(waiting => waiting.Count);

        var page = await it.PageAsync($"{day.Root}/health");

        Assert.True(Count(DeliveryState.Held) > 0);
        Assert.Contains($"<td>{Count(DeliveryState.Ready)}</td><td>{Count(DeliveryState.Held)}</td><td>{Count(DeliveryState.Unknown)}</td>", page, StringComparison.Ordinal);
        Assert.Contains("The last night is done.", page, StringComparison.Ordinal);
        Assert.Contains("Sun 22 Nov 2026", page, StringComparison.Ordinal);
        Assert.Contains("What runs out", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"[^\p{L}'-]+")]
    private static partial Regex Words();
}
