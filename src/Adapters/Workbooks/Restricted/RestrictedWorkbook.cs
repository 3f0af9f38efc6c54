using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Restricted;

/// <summary>What guards people: flags, consents and health. For the designated safeguarding lead and the SENCo.</summary>
internal static class RestrictedWorkbook
{
    /// <summary>Its three sheets.</summary>
    public static WorkbookDefinition Definition { get; } = new(Audiences.Restricted, "restricted", "Safeguarding lead and SENCo only",
        [PeopleSheet.Sheet.Definition, ConsentsSheet.Sheet.Definition, HealthSheet.Sheet.Definition]);
}
