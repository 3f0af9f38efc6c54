namespace SenHub.Domain.Import.Sheets;

/// <summary>Short ways to say a column.</summary>
public static class Columns
{
    /// <summary>The heading of every pupil column.</summary>
    public const string PupilHeading = "Pupil";

    /// <summary>The pupil column, first on every sheet about pupils.</summary>
    public static Column Pupil { get; } = new(
        PupilHeading,
        ColumnKind.Pupil,
        "Choose the class on the left first, then the pupil. Or type the short reference, for example LK-412-7.",
        "Example: Surname, Forename (7B)")
    { Required = true, Key = true };

    /// <summary>A day.</summary>
    public static Column Date(string heading, string prompt, string example) => new(heading, ColumnKind.Date, prompt, example);

    /// <summary>A date that the law counts from or asks for (SD-F5).</summary>
    public static Column StatutoryDate(string heading, string prompt, string example) =>
        new(heading, ColumnKind.Date, prompt, example) { Statutory = true };

    /// <summary>A few words.</summary>
    public static Column Text(string heading, string prompt, string example) => new(heading, ColumnKind.Text, prompt, example);

    /// <summary>Sentences.</summary>
    public static Column FreeText(string heading, string prompt, string example) =>
        new(heading, ColumnKind.Text, prompt, example) { FreeText = true };

    /// <summary>A number with or without a fraction.</summary>
    public static Column Number(string heading, string prompt, string example) => new(heading, ColumnKind.Number, prompt, example);

    /// <summary>A number without a fraction.</summary>
    public static Column Whole(string heading, string prompt, string example) =>
        new(heading, ColumnKind.Number, prompt, example) { Whole = true };

    /// <summary>Pounds.</summary>
    public static Column Money(string heading, string prompt, string example) => new(heading, ColumnKind.Money, prompt, example);

    /// <summary>One of these and nothing else; the first is the example.</summary>
    public static Column Choice(string heading, string prompt, params IReadOnlyList<string> choices) =>
        new(heading, ColumnKind.Choice, prompt, choices[0]) { Choices = choices };

    /// <summary>Yes or No.</summary>
    public static Column YesNo(string heading, string prompt, string example) => new(heading, ColumnKind.YesNo, prompt, example);

    /// <summary>A person's name.</summary>
    public static Column Person(string heading, string prompt, string example) => new(heading, ColumnKind.Person, prompt, example);

    /// <summary>The same column, required.</summary>
    public static Column Needed(this Column column) => column with { Required = true };

    /// <summary>The same column, which files of before it came may lack.</summary>
    public static Column Later(this Column column) => column with { MayBeAbsent = true };

    /// <summary>The same column, required and part of the row's key.</summary>
    public static Column AsKey(this Column column) => column with { Required = true, Key = true };
}
