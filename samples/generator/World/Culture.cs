namespace SenHub.Samples.World;

/// <summary>Names that belong together and the language spoken at home.</summary>
internal sealed record Culture(string Key, string Language, IReadOnlyList<GivenName> Boys, IReadOnlyList<GivenName> Girls,
    IReadOnlyList<string> Men, IReadOnlyList<string> Women, IReadOnlyList<FamilyName> Surnames)
{
    /// <summary>Every culture of the samples.</summary>
    public static IReadOnlyDictionary<string, Culture> All { get; } =
        new[] { "english", "polish", "romanian", "turkish", "welsh", "irish", "arabic", "bengali", "african" }.ToDictionary(key => key, Read);

    /// <summary>Children's forenames of one sex.</summary>
    public IReadOnlyList<GivenName> Children(char sex) => sex == 'M' ? Boys : Girls;

    /// <summary>Adults' forenames of one sex; no child of the samples has one of these, so an adult is never taken for a pupil.</summary>
    public IReadOnlyList<string> Adults(char sex) => sex == 'M' ? Men : Women;

    private static Culture Read(string key)
    {
        var lists = Texts.Lines(key).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1].Split(", "));
        return new Culture(key, lists["language"][0], [.. lists["boys"].Select(GivenName.Read)], [.. lists["girls"].Select(GivenName.Read)],
            lists["men"], lists["women"], [.. lists["surnames"].Select(FamilyName.Read)]);
    }
}

/// <summary>A forename in Latin letters and, where the family writes another script, in that script.</summary>
internal sealed record GivenName(string Legal, string? Script)
{
    /// <summary>Reads "Layla=ليلى" or "Alfie".</summary>
    public static GivenName Read(string text) => text.Split('=') is [var legal, var script] ? new(legal, script) : new(text, null);
}

/// <summary>A surname as men and as women bear it.</summary>
internal sealed record FamilyName(string Men, string Women)
{
    /// <summary>Reads "Kowalski/Kowalska" or "Day".</summary>
    public static FamilyName Read(string text) => text.Split('/') is [var men, var women] ? new(men, women) : new(text, text);

    /// <summary>The form for a person of that sex.</summary>
    public string For(char sex) => sex == 'M' ? Men : Women;
}
