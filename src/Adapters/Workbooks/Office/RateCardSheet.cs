using SenHub.Domain;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Provision;

namespace SenHub.Adapters.Workbooks.Office;

/// <summary>What an hour of each role costs (FUND-03).</summary>
internal static class RateCardSheet
{
    private static readonly Column Authority = Columns.Text("Authority", "The authority whose card it is, or School for the school's own.", "Northmoor").AsKey() with { Suggests = SuggestedFrom.Authorities };

    /// <summary>The role that provision names.</summary>
    public static readonly Column Role = Columns.Text("Staff role", "For example Teacher, HLTA, TA.", "TA").AsKey();

    private static readonly Column Rate = Columns.Money("Hourly rate", "Pay with employer's costs, divided by the hours spent with pupils. In pounds.", "17.5").Needed();
    private static readonly Column Weeks = Columns.Number("Weeks a year", "Leave blank for 38.", "38");
    private static readonly Column Divides = Columns.YesNo("Divide by group", "Yes if the card divides a session's cost by the group. Blank means Yes.", "Yes");
    private static readonly Column From = Columns.Date("From", "The first day the rate holds.", "2026-04-01").AsKey();
    private static readonly Column To = Columns.Date("To", "The last day; blank while it is current.", "");

    /// <summary>One row for each rate.</summary>
    public static SheetOf<Rate> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Office,
            Name = "Rate card",
            Purpose = "One row for each role and period. A new rate is a new row; close the old one with its last day.",
            Columns = [Authority, Role, Rate, Weeks, Divides, From, To],
            KeyIsUnique = true,
        },
        Read,
        Write);

    private static Rate Read(SheetRow row, Place place) => new()
    {
        Authority = row.Needed(Authority),
        StaffRole = row.Needed(Role),
        HourlyRate = row.Number(Rate).GetValueOrDefault(),
        WeeksPerYear = row.Number(Weeks) ?? 38,
        DividesByGroup = row.YesNo(Divides) ?? true,
        From = row.NeededDay(From),
        To = row.Day(To),
        Source = place,
    };

    private static RowDraft Write(Rate rate) => new RowDraft()
        .Put(Authority, rate.Authority)
        .Put(Role, rate.StaffRole)
        .Put(Rate, rate.HourlyRate)
        .Put(Weeks, rate.WeeksPerYear)
        .Put(Divides, rate.DividesByGroup)
        .Put(From, rate.From)
        .Put(To, rate.To);
}
