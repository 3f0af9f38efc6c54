using SenHub.Adapters.Workbooks.Office;
using SenHub.Adapters.Workbooks.Provision;
using SenHub.Adapters.Workbooks.Restricted;
using SenHub.Adapters.Workbooks.Sen;

namespace SenHub.Adapters.Workbooks;

/// <summary>The SENCo's four files by audience (SD-F1).</summary>
public static class FourFiles
{
    /// <summary>SEN, Provision, Restricted and Office.</summary>
    public static IReadOnlyList<WorkbookDefinition> All { get; } =
        [SenWorkbook.Definition, ProvisionWorkbook.Definition, RestrictedWorkbook.Definition, OfficeWorkbook.Definition];
}
