using System.Globalization;
using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks;

/// <summary>What one cell says: its canonical text, what is wrong with it, or both when it was read with a doubt.</summary>
internal readonly record struct ReadCell(string? Text, Fault? Fault);

/// <summary>Turns a cell as Excel holds it into canonical text, by its column.</summary>
internal static class CellReader
{
    private const decimal Largest = 100_000_000m;

    private static readonly DateOnly Earliest = new(1990, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 31);

    /// <summary>Reads one cell; a blank one gives neither text nor fault.</summary>
    public static ReadCell Read(Column column, object? value, DateTime serialZero, Place place) =>
        RawText.Of(value).Length == 0
            ? default
            : column.Kind switch
            {
                ColumnKind.Date => Day(column, value, serialZero, place),
                ColumnKind.Number or ColumnKind.Money => Number(column, value, place),
                ColumnKind.YesNo => YesNo(column, value, place),
                ColumnKind.Choice => Choice(column, value, place),
                ColumnKind.Text or ColumnKind.Person or ColumnKind.Pupil => new ReadCell(RawText.Of(value), null),
                _ => throw new ArgumentOutOfRangeException(nameof(column)),
            };

    private static ReadCell Day(Column column, object? value, DateTime serialZero, Place place)
    {
        if (value is double serial)
        {
            var isSerial = serial is > 0 and < 80_000;
            return isSerial
                ? Plausible(column, DateOnly.FromDateTime(serialZero.AddDays(Math.Floor(serial))), place, CellFaults.DateIsNumber(place, column.Heading))
                : new ReadCell(null, CellFaults.DateImplausible(place, column.Heading));
        }

        if (value is DateTime moment)
            return Plausible(column, DateOnly.FromDateTime(moment), place, null);
        var text = RawText.Of(value);
        if (DayText.TryRead(text, out var day))
            return Plausible(column, day, place, null);
        return new ReadCell(null, DayText.IsImpossible(text) ? CellFaults.DateImpossible(place, column.Heading) : CellFaults.DateIsText(place, column.Heading));
    }

    private static ReadCell Plausible(Column column, DateOnly day, Place place, Fault? doubt) =>
        day < Earliest || day > Latest
            ? new ReadCell(null, CellFaults.DateImplausible(place, column.Heading))
            : new ReadCell(day.ToString("O", CultureInfo.InvariantCulture), doubt);

    private static ReadCell Number(Column column, object? value, Place place)
    {
        if (NumberIn(value) is not { } number)
            return new ReadCell(null, CellFaults.NotANumber(place, column.Heading));
        if (number < 0)
            return new ReadCell(null, CellFaults.NumberBelowZero(place, column.Heading));
        if (number > (column.Whole ? 100_000 : Largest))
            return new ReadCell(null, CellFaults.NumberTooLarge(place, column.Heading));
        return column.Whole && decimal.Truncate(number) != number
            ? new ReadCell(null, CellFaults.NotWhole(place, column.Heading))
            : new ReadCell(CellText.Of(number), null);
    }

    // Numbers pasted from elsewhere are often text, with a pound sign and thousands commas.
    private static decimal? NumberIn(object? value)
    {
        if (value is double number)
            return Math.Abs(number) <= 1e15 ? Math.Round((decimal)number, 8, MidpointRounding.AwayFromZero) : null;
        if (value is not string)
            return null;
        var text = RawText.Of(value).TrimStart('£').Trim();
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read)
            || (HasThousands(text) && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out read))
            ? read
            : null;
    }

    // "1,200" is one thousand two hundred; "12,5" is not English.
    private static bool HasThousands(string text) =>
        text.Split('.')[0].Split(',').Skip(1).All(group => group.Length == 3);

    private static ReadCell YesNo(Column column, object? value, Place place) => value switch
    {
        bool yes => new ReadCell(yes ? "Yes" : "No", null),
        _ => RawText.Of(value).ToUpperInvariant() switch
        {
            "YES" or "Y" or "TRUE" => new ReadCell("Yes", null),
            "NO" or "N" or "FALSE" => new ReadCell("No", null),
            _ => new ReadCell(null, CellFaults.ChoiceUnknown(place, column.Heading, ["Yes", "No"])),
        },
    };

    private static ReadCell Choice(Column column, object? value, Place place)
    {
        var text = RawText.Of(value);
        var isFigure = text.All(char.IsAsciiDigit);
        var choice = column.Choices.FirstOrDefault(known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase))
            ?? column.Choices.FirstOrDefault(known => isFigure && known.StartsWith(text + " ", StringComparison.Ordinal));
        return choice is null ? new ReadCell(null, CellFaults.ChoiceUnknown(place, column.Heading, column.Choices)) : new ReadCell(choice, null);
    }
}
