using System.Globalization;
using SenHub.Documents.House;
using SenHub.Domain.Provision.Capacity;

namespace SenHub.Documents.Classes;

/// <summary>A support week in few lines: sessions of one name, hour and length on several days are one line.</summary>
internal static class ClassWeek
{
    private static readonly string[] Days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    /// <summary>"Mon, Tue, Wed 11:40, 30 minutes: Number sense group".</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<WeekSlot> slots) =>
    [
        .. from slot in slots
           group slot by (slot.From, slot.Minutes, slot.Intervention) into same
           orderby same.Key.From, same.Key.Intervention
           select $"{When(same.Select(slot => slot.Day), same.Key.From)}, {HouseStyle.Number(same.Key.Minutes)} minutes: {same.Key.Intervention}",
    ];

    /// <summary>"Mon, Tue 11:40".</summary>
    public static string When(IEnumerable<DayOfWeek> days, TimeOnly from) =>
        $"{string.Join(", ", days.Distinct().Order().Select(day => Days[(int)day]))} {from.ToString("HH:mm", CultureInfo.InvariantCulture)}";
}
