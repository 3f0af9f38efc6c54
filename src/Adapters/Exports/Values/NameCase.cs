namespace SenHub.Adapters.Exports.Values;

/// <summary>DfE files shout: ALDERTON, O'BRYNE-SMYTHE. Papers do not.</summary>
internal static class NameCase
{
    /// <summary>Capitals only at the start of each part when the whole name is in capitals; any other name as it is.</summary>
    public static string Tidy(string name)
    {
        if (!IsAllCapitals(name))
            return name;
        var letters = name.ToLowerInvariant().ToCharArray();
        for (var at = 0; at < letters.Length; at++)
        {
            if (at == 0 || !char.IsLetter(letters[at - 1]) || IsAfterMc(name, at))
                letters[at] = char.ToUpperInvariant(letters[at]);
        }

        return new string(letters);
    }

    /// <summary>A preferred name, tidied; null where it is the legal one.</summary>
    public static string? Differing(string? preferred, string legal) =>
        preferred is null || Tidy(preferred) is var tidy && tidy == legal ? null : Tidy(preferred);

    private static bool IsAllCapitals(string name)
    {
        var letters = 0;
        foreach (var letter in name)
        {
            if (char.IsLower(letter))
                return false;
            letters += char.IsLetter(letter) ? 1 : 0;
        }

        return letters >= 2;
    }

    private static bool IsAfterMc(string name, int at) =>
        at >= 2 && name[at - 2] == 'M' && name[at - 1] == 'C' && (at == 2 || !char.IsLetter(name[at - 3]));
}
