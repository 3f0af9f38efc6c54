using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Office;

/// <summary>What the business manager keeps: rates, calendar, agencies and staff. It holds no pupil.</summary>
internal static class OfficeWorkbook
{
    /// <summary>Its four sheets.</summary>
    public static WorkbookDefinition Definition { get; } = new(Audiences.Office, "office", "Business manager and SENCo",
        [RateCardSheet.Definition, CalendarSheet.Definition, AgenciesSheet.Sheet.Definition, StaffSheet.Sheet.Definition]);
}
