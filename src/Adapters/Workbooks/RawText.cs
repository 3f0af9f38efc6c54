using System.Globalization;

namespace SenHub.Adapters.Workbooks;

/// <summary>A cell's value as tidy text, whatever Excel holds: words, a number, a date, a truth value.</summary>
internal static class RawText
{
    /// <summary>Empty for a blank cell.</summary>
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => CellText.Tidy(text),
        double number => number.ToString("0.##############", CultureInfo.InvariantCulture),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString(@"h\:mm", CultureInfo.InvariantCulture),
        bool yes => yes ? "Yes" : "No",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
