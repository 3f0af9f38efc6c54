using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Workbooks.Desk;
using SenHub.Adapters.Workbooks.Excel;
using SenHub.Adapters.Workbooks.Rounds;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks;

/// <summary>Ways to get at the SENCo's files.</summary>
public static class WorkbookRegistration
{
    /// <summary>Registers <see cref="ISencoFiles"/>.</summary>
    public static IServiceCollection AddWorkbooks(this IServiceCollection services) => services.AddSingleton(Excel()).AddSingleton(Inputs()).AddSingleton(Decisions());

    /// <summary>The same without a container, for tools.</summary>
    public static ISencoFiles Excel() => new ExcelSencoFiles();

    /// <summary>Teachers' sheets without a container.</summary>
    public static IInputSheets Inputs() => new ExcelInputSheets();

    /// <summary>The days' Decisions files without a container.</summary>
    public static IDecisionFiles Decisions() => new DecisionFiles();

    /// <summary>A table as a workbook (.xlsx).</summary>
    public static ReadOnlyMemory<byte> Table(PlainTable table) => TableBook.Write(table);

    /// <summary>The sheets that say these facts, ready to be made into files.</summary>
    public static SencoSheets SheetsOf(SencoFacts facts) => SheetsFromFacts.Of(facts);
}
