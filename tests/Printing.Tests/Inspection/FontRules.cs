namespace SenHub.Printing.Tests.Inspection;

/// <summary>Fonts, and the way from what is drawn back to text.</summary>
public static class FontRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("A2 6.2.11.4", "Every font is embedded.", file => file.Fonts.Values.Where(f => f.Program is null).Select(f => f.Name)),
        new("A2 6.2.11.5", "Widths are those of the font program.", file =>
            from shown in Shown(file)
            where shown.Font.Program is not null && shown.Font.ProgramWidthOf(shown.Code) is { } width
                && Math.Abs(width - shown.Font.WidthOf(shown.Code)) > 1
            select $"{shown.Font.Name} code {shown.Code}"),
        new("A2 6.2.11.4.1", "Every code that is shown has a glyph in the program.", file =>
            from shown in Shown(file)
            where shown.Font.Program is not null && shown.Font.ProgramWidthOf(shown.Code) is null
            select $"{shown.Font.Name} code {shown.Code}"),
        new("A2 6.2.11.7.2", "Every code that is shown has its text.", file =>
            from shown in Shown(file)
            where shown.Font.ToUnicode.GetValueOrDefault(shown.Code, "") is "" or "\0" or "\uFEFF" or "\uFFFE"
            select $"{shown.Font.Name} code {shown.Code}"),
        new("A2 6.2.11.7.3", "No code stands for a private character.", file =>
            from shown in Shown(file)
            where shown.Font.ToUnicode.GetValueOrDefault(shown.Code, "").Any(c => c is >= '\uE000' and <= '\uF8FF')
            select $"{shown.Font.Name} code {shown.Code}"),
        new("A2 6.2.11.8", "Nothing shows .notdef.", file =>
            from shown in Shown(file)
            where shown.Code == 0
            select shown.Font.Name),
        new("A2 6.2.11.2", "A subset's name begins with six capitals and a plus.", file =>
            from font in file.Fonts.Values
            where font.Name.Length < 8 || font.Name[6] != '+' || font.Name[..6].Any(c => c is < 'A' or > 'Z')
            select font.Name),
        new("A2 6.2.11.2 names", "A font has one name wherever it is named.", file =>
            from font in Composite(file)
            let descendant = file.Model.Dictionary(file.Model.Items(font["DescendantFonts"])[0])!
            let descriptor = file.Model.Dictionary(descendant["FontDescriptor"])!
            where new[] { font["BaseFont"], descendant["BaseFont"], descriptor["FontName"] }.Select(file.Model.Name).Distinct().Count() != 1
            select "BaseFont"),
        new("A2 6.2.11.3.3", "Codes are read by a map that everybody has.", file =>
            Composite(file).Where(font => file.Model.Name(font["Encoding"]) is not ("Identity-H" or "Identity-V") && file.Model.Stream(font["Encoding"]) is null).Select(_ => "Encoding")),
        new("A2 6.2.11.4.2", "No list of glyphs stands beside a subset that might differ from it.", file =>
            AllObjects.With(file.Model, "Type", "FontDescriptor").Where(entries => entries.ContainsKey("CIDSet") || entries.ContainsKey("CharSet")).Select(_ => "CIDSet")),
        new("UA 7.21.3.2", "A font says which glyph a code draws.", file =>
            AllObjects.With(file.Model, "Subtype", "CIDFontType2").Where(entries => !entries.ContainsKey("CIDToGIDMap")).Select(_ => "CIDToGIDMap")),
    ];

    private static IEnumerable<Dictionary<string, object?>> Composite(Inspected file) => AllObjects.With(file.Model, "Subtype", "Type0");

    private static IEnumerable<(PdfFont Font, int Code)> Shown(Inspected file) =>
        file.Drawn.SelectMany(drawn => drawn.Codes.Select(code => (drawn.Font!, code))).Distinct();
}
