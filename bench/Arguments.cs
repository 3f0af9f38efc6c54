using System.Globalization;

namespace SenHub.Bench;

/// <summary>Arguments of a measurement.</summary>
internal static class Arguments
{
    /// <summary>The number behind a name; otherwise what is usual.</summary>
    public static int Number(string[] rest, string name, int otherwise) =>
        Array.IndexOf(rest, name) is >= 0 and var at && at + 1 < rest.Length ? int.Parse(rest[at + 1], CultureInfo.InvariantCulture) : otherwise;
}
