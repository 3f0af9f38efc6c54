using SenHub.Domain;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Provision;

namespace SenHub.Adapters.Workbooks.Office;

/// <summary>What an hour of each role costs, and by which terms (FUND-03, FUND-04).</summary>
internal static class RateCardSheet
{
    // In the order of waves; the last never counts.
    private static readonly string[] FirstWaves = ["1 universal", "2 targeted", "3 specialist", "Never"];

    private static readonly Column Authority = Columns.Text("Authority", "The authority whose card it is, or School for the school's own.", "Northmoor").AsKey() with { Suggests = SuggestedFrom.Authorities };

    /// <summary>The role that provision names.</summary>
    public static readonly Column Role = Columns.Text("Staff role", "For example Teacher, HLTA, TA.", "TA").AsKey();

    private static readonly Column Hourly = Columns.Money("Hourly rate", "Pay with employer's costs, divided by the hours spent with pupils. In pounds. Or leave blank and fill in the minute rate, or the pay.", "17.5");
    private static readonly Column Weeks = Columns.Number("Weeks a year", "Leave blank for 38.", "38");
    private static readonly Column Divides = Columns.YesNo("Divide by group", "Yes if the card divides a session's cost by the group. Blank means Yes.", "Yes");
    private static readonly Column From = Columns.Date("From", "The first day the rate holds.", "2026-04-01").AsKey();
    private static readonly Column To = Columns.Date("To", "The last day; blank while it is current.", "");
    private static readonly Column Minute = Columns.Money("Minute rate", "Pounds a minute, where the card speaks in minutes.", "").Later();
    private static readonly Column Pay = Columns.Money("Pay a year", "Salary, employer's national insurance and pension. With the contact hours it gives the hourly rate.", "").Later();
    private static readonly Column Contact = Columns.Number("Contact hours a year", "Hours a year spent with pupils.", "").Later();
    private static readonly Column Most = Columns.Number("Most minutes a week", "Minutes a week that the card counts in one line. Blank for no limit.", "").Later();
    private static readonly Column Counts = Columns.Choice("Counts from", "The first wave that counts as additional. Blank means 2 targeted.", FirstWaves).Later();

    /// <summary>One row for each rate.</summary>
    public static SheetDefinition Definition { get; } = new()
    {
        Audience = Audiences.Office,
        Name = "Rate card",
        Purpose = "One row for each role and period. A new rate is a new row; close the old one with its last day.",
        Columns = [Authority, Role, Hourly, Weeks, Divides, From, To, Minute, Pay, Contact, Most, Counts],
        KeyIsUnique = true,
    };

    /// <summary>The rates; a row without one clear price of an hour is a fault, and no rate.</summary>
    public static IReadOnlyList<Rate> Read(SencoSheets sheets, string file, List<Fault> faults)
    {
        var rates = new List<Rate>();
        foreach (var row in sheets.Find(Definition.Audience, Definition.Name)?.Rows ?? [])
        {
            var place = new Place(file, row.Line, Sheet: Definition.Name);
            if (Rate.Hourly(row.Number(Hourly), row.Number(Minute), row.Number(Pay), row.Number(Contact)) is { } hourly)
                rates.Add(Read(row, hourly, place));
            else
                faults.Add(CellFaults.RateUnclear(place));
        }

        return rates;
    }

    /// <summary>The rows that say these rates.</summary>
    public static SheetRows RowsOf(IEnumerable<Rate> rates) => new(Definition.Audience, Definition.Name, RowDraft.Number(Definition, rates.Select(Write)));

    private static Rate Read(SheetRow row, decimal hourly, Place place) => new()
    {
        Authority = row.Needed(Authority),
        StaffRole = row.Needed(Role),
        HourlyRate = hourly,
        MinuteRate = row.Number(Minute),
        PayPerYear = row.Number(Pay),
        ContactHours = row.Number(Contact),
        WeeksPerYear = row.Number(Weeks) ?? 38,
        DividesByGroup = row.YesNo(Divides) ?? true,
        MostMinutes = row.Number(Most),
        CountsFromWave = row.Text(Counts) is { } wave ? Array.IndexOf(FirstWaves, wave) + 1 : Rate.UsualFirstWave,
        From = row.NeededDay(From),
        To = row.Day(To),
        Source = place,
    };

    private static RowDraft Write(Rate rate) => new RowDraft()
        .Put(Authority, rate.Authority)
        .Put(Role, rate.StaffRole)
        .Put(Hourly, rate.MinuteRate is null && rate.PayPerYear is null ? rate.HourlyRate : null)
        .Put(Weeks, rate.WeeksPerYear)
        .Put(Divides, rate.DividesByGroup)
        .Put(From, rate.From)
        .Put(To, rate.To)
        .Put(Minute, rate.MinuteRate)
        .Put(Pay, rate.PayPerYear)
        .Put(Contact, rate.ContactHours)
        .Put(Most, rate.MostMinutes)
        .Put(Counts, FirstWaves[rate.CountsFromWave - 1]);
}
