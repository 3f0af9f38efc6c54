using System.Globalization;
using SenHub.Domain;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Provision.Capacity;

namespace SenHub.Adapters.Workbooks.Provision;

/// <summary>When support takes place (documents.md, section 8, part 5): printed with the map, held against the rows, and searched for clashes.</summary>
internal static class TimetableSheet
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
    private static readonly string[] Clock = ["HH:mm", "H:mm", "HH.mm", "H.mm", "HHmm", "HH:mm:ss", "H:mm:ss"];

    private static readonly Column Weekday = Columns.Choice("Weekday", "The day of the week.", Weekdays).AsKey();
    private static readonly Column From = Columns.Text("From", "The time it starts, for example 09:15.", "09:15").AsKey();
    private static readonly Column Minutes = Columns.Whole("Minutes", "How long it lasts.", "20").Needed();
    private static readonly Column Intervention = Columns.Text("Intervention", "Named as on the sheet Provision.", "Language group").Needed();
    private static readonly Column Room = Columns.Text("Room", "Where it takes place.", "Library");

    /// <summary>One row for each weekly slot.</summary>
    public static SheetDefinition Definition { get; } = new()
    {
        Audience = Audiences.Provision,
        Name = "Timetable",
        Purpose = "One row for each weekly slot of support. It should add up to the sessions on the sheet Provision.",
        Columns = [Columns.Pupil, Weekday, From, Minutes, Intervention, Room],
    };

    /// <summary>The slots; those whose time cannot be read with what is wrong.</summary>
    public static IReadOnlyList<WeekSlot> Read(SencoSheets sheets, string file, List<Fault> faults)
    {
        var rows = sheets.Find(Definition.Audience, Definition.Name);
        var slots = new List<WeekSlot>();
        foreach (var row in rows?.Rows ?? [])
        {
            var place = new Place(file, row.Line, Sheet: Definition.Name);
            if (TimeIn(row.Needed(From)) is { } from)
                slots.Add(Slot(row, from, place));
            else
                faults.Add(CellFaults.TimeUnreadable(new SheetColumns(Definition.Audience, Definition.Name, rows!.ColumnsAt).CellOf(place, From.Heading), From.Heading));
        }

        return slots;
    }

    /// <summary>The rows that say these slots.</summary>
    public static SheetRows RowsOf(IEnumerable<WeekSlot> slots) => new(Definition.Audience, Definition.Name, RowDraft.Number(Definition, slots.Select(Write)));

    private static WeekSlot Slot(SheetRow row, TimeOnly from, Place place) => new()
    {
        Pupil = row.Pupil(),
        Day = (DayOfWeek)(Array.IndexOf(Weekdays, row.Needed(Weekday)) + 1),
        From = from,
        Minutes = row.Whole(Minutes).GetValueOrDefault(),
        Intervention = row.Needed(Intervention),
        Room = row.Text(Room),
        Source = place,
    };

    private static RowDraft Write(WeekSlot slot) => new RowDraft()
        .Put(slot.Pupil)
        .Put(Weekday, Weekdays[(int)slot.Day - 1])
        .Put(From, slot.From.ToString("HH:mm", CultureInfo.InvariantCulture))
        .Put(Minutes, (decimal)slot.Minutes)
        .Put(Intervention, slot.Intervention)
        .Put(Room, slot.Room);

    // A cell that Excel keeps as a time of day comes as a fraction of a day, or as the moment in 1899 it stands for.
    private static TimeOnly? TimeIn(string text)
    {
        var clock = text.Contains(' ', StringComparison.Ordinal) ? text[(text.LastIndexOf(' ') + 1)..] : text;
        if (TimeOnly.TryParseExact(clock, Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) && part is > 0 and < 1
            ? TimeOnly.MinValue.AddMinutes((double)decimal.Round(part * 1440, MidpointRounding.AwayFromZero))
            : null;
    }
}
