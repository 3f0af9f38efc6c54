using SenHub.Domain.Provision;
using SenHub.Domain.Roll;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>Sessions that were written down, for part of the provision: the other costs to date are estimates (SD-P8).</summary>
internal sealed class SessionRows(SchoolWorld world, Register register, int seed)
{
    private static readonly string[] Recorders = ["Mrs W. Tully", "Ms C. Barnstone", "Mr N. Atterby", "Mrs S. Quickly"];

    /// <summary>One row for each child and session up to the night; of one plan whose review is booked, where the school has it, all sessions.</summary>
    public IReadOnlyList<SessionRow> For(IReadOnlyList<ProvisionLine> lines)
    {
        PupilRef? whole = world.WithPlan.FirstOrDefault(child => child.Sen!.Plan!.Key == "second-authority") is { } chosen ? register.Ref(chosen) : null;
        var oneIn = world.Shape.IsPrimary ? 3 : 7;
        return [.. lines.Where((line, at) => at % oneIn == 0 || line.Pupil == whole).SelectMany(Sessions)];
    }

    private IEnumerable<SessionRow> Sessions(ProvisionLine line)
    {
        var dice = Dice.For(seed, $"{line.LineId}/sessions");
        var recorder = dice.Pick(Recorders);
        return SampleNight.SchoolDaysSoFar
            .Where(day => day >= line.Start && (int)day.DayOfWeek <= line.SessionsPerWeek)
            .Select(day => new SessionRow(line.LineId, day, dice.Chance(92), recorder));
    }
}
