using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Provision;

/// <summary>What is provided, for whoever records sessions. It holds no family data.</summary>
internal static class ProvisionWorkbook
{
    /// <summary>Its three sheets.</summary>
    public static WorkbookDefinition Definition { get; } = new(Audiences.Provision, "provision", "Staff who record provision",
        [ProvisionSheet.Sheet.Definition, SessionsSheet.Definition, TimetableSheet.Definition]);
}
