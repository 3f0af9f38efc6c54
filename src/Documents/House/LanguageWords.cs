namespace SenHub.Documents.House;

/// <summary>Home languages in words for the commonest CBDS codes; any other code stands as exported.</summary>
public static class LanguageWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ENG"] = "English",
        ["ENB"] = "Believed to be English",
        ["OTB"] = "Believed to be other than English",
        ["OTH"] = "Other language",
        ["NOT"] = "Information not obtained",
        ["REF"] = "Refused",
        ["ALB"] = "Albanian/Shqip",
        ["ARA"] = "Arabic",
        ["BNG"] = "Bengali",
        ["BSL"] = "British Sign Language",
        ["BUL"] = "Bulgarian",
        ["CHI"] = "Chinese",
        ["CYM"] = "Welsh/Cymraeg",
        ["FRN"] = "French",
        ["GLG"] = "Irish/Gaeilge",
        ["GUJ"] = "Gujarati",
        ["LIT"] = "Lithuanian",
        ["PNJ"] = "Panjabi",
        ["POL"] = "Polish",
        ["POR"] = "Portuguese",
        ["PRS"] = "Persian/Farsi",
        ["RMN"] = "Romanian",
        ["RME"] = "Romany/English Romanes",
        ["SOM"] = "Somali",
        ["SPA"] = "Spanish",
        ["TAM"] = "Tamil",
        ["TUR"] = "Turkish",
        ["UKR"] = "Ukrainian",
        ["URD"] = "Urdu",
    };

    /// <summary>The language; null when the export does not say.</summary>
    public static string? Of(string? code) =>
        string.IsNullOrWhiteSpace(code) ? null : Words.GetValueOrDefault(code.Trim(), code.Trim());
}
