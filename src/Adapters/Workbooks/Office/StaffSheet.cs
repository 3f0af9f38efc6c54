using System.Globalization;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Office;

/// <summary>Who holds which role, for which years, from when to when (SD-W1).</summary>
internal static class StaffSheet
{
    private static readonly Column Name = Columns.Person("Name", "As on letters.", "Ms H Surname").AsKey();
    private static readonly Column Role = Columns.Choice("Role", "What they are.", "SENCo", "Lead SENCo", "Deputy", "Safeguarding lead", "Head", "Office", "IT", "Holiday contact", StaffRoles.Support, StaffRoles.ClassTeacher).AsKey();
    private static readonly Column Years = Columns.Text("Years", "The year groups they look after, for example R; 1; 2 or 7-9. Blank means all.", "7-9");
    private static readonly Column Email = Columns.Text("E-mail", "Their school address.", "h.surname@school.example");
    private static readonly Column From = Columns.Date("From", "The first day in the role. Blank means always.", "2026-09-01") with { Key = true };
    private static readonly Column To = Columns.Date("To", "The last day; blank while current.", "");

    private static readonly Column Units = Columns.Text("Units", "Units or registration groups they look after, for example Acorn Base; parted by semicolons.", "").Later();
    private static readonly Column Hours = Columns.Number("Hours a week", "Hours a week with pupils, for those who lead provision.", "").Later();

    /// <summary>One row for each role that a person holds.</summary>
    public static SheetOf<StaffRole> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Office,
            Name = "Staff",
            Purpose = "One row for each role a person holds. Every due item goes to the person named here for the year and the day.",
            Columns = [Name, Role, Years, Email, From, To, Units, Hours],
        },
        Read,
        Write);

    /// <summary>Whether it is a year group of the national curriculum (CBDS NCyearActual).</summary>
    public static bool IsYear(string year) => year is "E1" or "E2" or "N1" or "N2" or "R" || Year(year) is > 0;

    private static StaffRole Read(SheetRow row, Place place) => new()
    {
        Name = row.Needed(Name),
        Role = row.Needed(Role),
        NcYears = [.. row.Many(Years).SelectMany(part => part.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).SelectMany(YearsIn)],
        Email = row.Text(Email)?.ToLowerInvariant(),
        From = row.Day(From),
        To = row.Day(To),
        Units = row.Many(Units),
        HoursPerWeek = row.Number(Hours),
        Source = place,
    };

    private static RowDraft Write(StaffRole staff) => new RowDraft()
        .Put(Name, staff.Name)
        .Put(Role, staff.Role)
        .Put(Years, staff.NcYears)
        .Put(Email, staff.Email)
        .Put(From, staff.From)
        .Put(To, staff.To)
        .Put(Units, staff.Units)
        .Put(Hours, staff.HoursPerWeek);

    private static IEnumerable<string> YearsIn(string part)
    {
        var ends = part.Split('-', StringSplitOptions.TrimEntries);
        var isRange = ends.Length == 2 && Year(ends[0]) is { } && Year(ends[1]) is { };
        if (!isRange)
            return [part.ToUpperInvariant()];
        var (first, last) = (Year(ends[0]).GetValueOrDefault(), Year(ends[1]).GetValueOrDefault());
        return Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(year => year.ToString(CultureInfo.InvariantCulture));
    }

    private static int? Year(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year <= 14 ? year : null;
}
