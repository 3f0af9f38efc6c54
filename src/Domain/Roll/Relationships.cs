namespace SenHub.Domain.Roll;

/// <summary>CTF relationship codes in words (formats.md, section 3). A code or a word that is not listed stays as the MIS gives it.</summary>
public static class Relationships
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PAM"] = "Mother",
        ["PAF"] = "Father",
        ["STM"] = "Stepmother",
        ["STF"] = "Stepfather",
        ["FOM"] = "Foster mother",
        ["FOF"] = "Foster father",
        ["CAR"] = "Carer",
        ["GPM"] = "Grandmother",
        ["GPF"] = "Grandfather",
        ["REL"] = "Other relative",
        ["SWR"] = "Social worker",
        ["DOC"] = "Doctor",
        ["CHM"] = "Childminder",
        ["RLG"] = "Religious contact",
        ["HTC"] = "Head teacher",
        ["TCH"] = "Teacher",
        ["OTH"] = "Other contact",
    };

    /// <summary>In words; "Contact" when the MIS does not say.</summary>
    public static string InWords(string? code) =>
        string.IsNullOrWhiteSpace(code) ? "Contact" : Words.GetValueOrDefault(code.Trim(), code.Trim());
}
