using SenHub.Domain.Provision;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>Sessions that were written down, for part of the provision: the other costs to date are estimates (SD-P8).</summary>
internal sealed class SessionRows(SchoolWorld world, int seed)
{
    private static readonly string[] Recorders = ["Mrs W. Tully", "Ms C. Barnstone", "Mr N. Atterby", "Mrs S. Quickly"];

    private const int DaysInSchoolWeek = 5;

    /// <summary>One row for each child and session up to the night.</summary>
    public IReadOnlyList<SessionRow> For(IReadOnlyList<ProvisionLine> lines)
    {
        var oneIn = world.Shape.IsPrimary ? 3 : 7;
        return [.. lines.Where((line, at) => at % oneIn == 0 && line.SessionsPerWeek <= DaysInSchoolWeek).SelectMany(Sessions)];
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
