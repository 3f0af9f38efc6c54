using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Capacity;
using SenHub.Domain.Roll;

namespace SenHub.Samples.Facts;

/// <summary>The weekly slots of groups: each intervention at an hour of its own, so that nobody is in two places.</summary>
internal sealed class WeekRows(IReadOnlyList<ProvisionLine> lines, PupilRef? apart)
{
    private const int MinutesApart = 40;

    private static readonly TimeOnly First = new(9, 0);

    /// <summary>One row for each session of children who have groups alone.</summary>
    public IReadOnlyList<WeekSlot> All()
    {
        var hours = Intervention.All.Where(one => one is { Wave: 2, Phase: "P" }).Index().ToDictionary(one => one.Item.Name, one => First.AddMinutes(MinutesApart * one.Index));
        return
        [
            .. from own in lines.GroupBy(line => line.Pupil)
               where own.Key != apart && own.All(line => line.Wave == 2 && hours.ContainsKey(line.Intervention))
               from line in own
               from day in Enumerable.Range(1, (int)(line.SessionsPerWeek ?? 0))
               select new WeekSlot
               {
                   Pupil = line.Pupil,
                   Day = (DayOfWeek)day,
                   From = hours[line.Intervention],
                   Minutes = line.Minutes ?? 0,
                   Intervention = line.Intervention,
                   Room = line.GroupSize > 1 ? "Group room" : "Library",
               },
        ];
    }
}
