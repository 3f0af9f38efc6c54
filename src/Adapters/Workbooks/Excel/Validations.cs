using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using SenHub.Domain.Import.Sheets;
using Column = SenHub.Domain.Import.Sheets.Column;

namespace SenHub.Adapters.Workbooks.Excel;

/// <summary>Input prompts and drop-downs of a sheet. Closed lists, dates and numbers refuse other input at once; all else is checked when the hub reads.</summary>
internal sealed class Validations(SheetLayout layout, ListsSheet lists, int lastRow)
{
    private const int LongestTitle = 32;
    private const int LongestPrompt = 255;

    /// <summary>One for each column that people fill in.</summary>
    public DataValidations Make()
    {
        var all = layout.Sheet.Columns.Select((column, at) => For(column, at + layout.Shift)).ToList();
        if (layout.Shift == 1)
            all.Insert(0, Describe(List(lists.Classes), HeaderRow.ClassHeading, "Only to shorten the list of pupils. Choose the class, then the pupil.", 0));
        return new DataValidations(all) { Count = (uint)all.Count };
    }

    private DataValidation For(Column column, int at)
    {
        var prompt = column.Required && column.Kind != ColumnKind.Pupil ? $"{column.Prompt} Required." : column.Prompt;
        return Describe(Rule(column), column.Heading, prompt, at);
    }

    private DataValidation Rule(Column column) => column.Kind switch
    {
        ColumnKind.Pupil => List(lists.Pupils?.Invoke(SheetLayout.FirstRow)),
        ColumnKind.Choice => Strict(List(lists.RangeOf(column)), "Choose from the list."),
        ColumnKind.YesNo => Strict(List("\"Yes,No\""), "Choose Yes or No."),
        ColumnKind.Date => Strict(Between(DataValidationValues.Date, "32874", "73050"), "Type a date, for example 4 Mar 2026."),
        ColumnKind.Money => Strict(Between(DataValidationValues.Decimal, "0", "100000000"), "Type a sum in pounds, for example 12.50."),
        ColumnKind.Number when column.Whole => Strict(Between(DataValidationValues.Whole, "0", "100000"), "Type a whole number."),
        ColumnKind.Number => Strict(Between(DataValidationValues.Decimal, "0", "100000000"), "Type a number."),
        _ => lists.RangeOf(column) is { } offered ? List(offered) : new DataValidation(),
    };

    private static DataValidation List(string? formula) =>
        formula is null ? new DataValidation() : new DataValidation(new Formula1(formula)) { Type = DataValidationValues.List };

    private static DataValidation Between(DataValidationValues type, string least, string most) =>
        new(new Formula1(least), new Formula2(most)) { Type = type, Operator = DataValidationOperatorValues.Between };

    private static DataValidation Strict(DataValidation validation, string error)
    {
        validation.ShowErrorMessage = true;
        validation.ErrorTitle = "Not understood";
        validation.Error = error;
        return validation;
    }

    private DataValidation Describe(DataValidation validation, string title, string prompt, int at)
    {
        validation.AllowBlank = true;
        validation.ShowInputMessage = true;
        validation.PromptTitle = title[..Math.Min(title.Length, LongestTitle)];
        validation.Prompt = prompt[..Math.Min(prompt.Length, LongestPrompt)];
        var range = string.Create(CultureInfo.InvariantCulture, $"{CellName.Of(at, SheetLayout.FirstRow)}:{CellName.Of(at, lastRow)}");
        validation.SequenceOfReferences = new ListValue<StringValue>([range]);
        return validation;
    }
}
