using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using SenHub.Adapters.Settings;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Workers.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class Common
{
    /// <summary>The folder with settings, schools and embedded state.</summary>
    public static Option<string?> Home { get; } = new("--home")
    {
        Description = "Folder with settings, schools and state (else SENHUB_HOME, else this folder).",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>How every verb answers a program.</summary>
    public static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true };

    /// <summary>--school N.</summary>
    public static Option<SchoolNumber?> School() => new("--school")
    {
        Description = "DfE number of one school; all schools of the home without it.",
        HelpName = "NUMBER",
        CustomParser = result => SchoolNumber.TryParse(Only(result), out var number)
            ? number
            : Refuse<SchoolNumber?>(result, "--school takes a DfE number of seven digits, for example 9991001."),
    };

    /// <summary>--as-of DATE.</summary>
    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "Run the night of this date instead of today's.",
        HelpName = "YYYY-MM-DD",
        CustomParser = result => DateOnly.TryParseExact(Only(result), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Refuse<DateOnly?>(result, "--as-of takes a date as YYYY-MM-DD, for example 2026-11-22."),
    };

    /// <summary>--json.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Answer as one JSON object." };

    /// <summary>--why TEXT; a blank reason is none.</summary>
    public static Option<string> Why() => new("--why")
    {
        Description = "The reason, kept with the decision.",
        HelpName = "TEXT",
        Required = true,
        CustomParser = result => Only(result).Trim() is { Length: > 0 } why
            ? why
            : Refuse<string>(result, "--why needs a reason, for example \"address confirmed by telephone\"."),
    };

    /// <summary>The home that a command line names.</summary>
    public static HubHome HomeOf(ParseResult parse) =>
        new(Path.GetFullPath(parse.GetValue(Home) ?? Environment.GetEnvironmentVariable("SENHUB_HOME") ?? "."));

    /// <summary>The schools asked for; says what is wrong and returns null when there are none.</summary>
    public static IReadOnlyList<SchoolSettings>? SchoolsOf(HubHome home, SchoolNumber? only)
    {
        var all = new Schools(home).All;
        foreach (var fault in all.Select(school => school.Settings).OfType<Checked<SchoolSettings>.Bad>().SelectMany(bad => bad.Faults))
            Console.Error.WriteLine(fault.ToString());
        var sound = all.Select(school => school.Settings).OfType<Checked<SchoolSettings>.Good>().Select(good => good.Value)
            .Where(school => only is null || school.Number == only).ToList();
        if (sound.Count > 0)
            return sound;
        Console.Error.WriteLine(only is { } number
            ? $"There is no school {number} with sound settings under {Path.Combine(home.Folder, "schools")}."
            : $"{home.Folder} is not a home yet: it has no schools/<dfe-number>/school.yaml. Try: senhub demo --out DIR");
        return null;
    }

    /// <summary>What a line of a server says of its certificate; blank where it showed none.</summary>
    public static string CertificateWords(DateTimeOffset? ends, DateTimeOffset now) =>
        ends is { } end ? $", its certificate has {(int)(end - now).TotalDays} days left" : "";

    /// <summary>Says on standard error why nothing was done, and what exit code that has.</summary>
    public static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return SenHubCommand.WrongUse;
    }

    private static string Only(ArgumentResult result) => result.Tokens.Count == 1 ? result.Tokens[0].Value : "";

    private static T? Refuse<T>(ArgumentResult result, string why)
    {
        result.AddError(why);
        return default;
    }
}
