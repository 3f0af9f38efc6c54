namespace SenHub.Printing.Tests.Inspection;

/// <summary>Files inside the file.</summary>
public static class AttachmentRules
{
    private static readonly string[] Relations = ["Source", "Data", "Alternative", "Supplement", "EncryptedPayload", "FormData", "Schema", "Unspecified"];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("A2 6.8", "Only PDF/A-3 holds other files.", file =>
            MetadataRules.Part(file) == "2" ? Specifications(file).Select(_ => "an attachment in PDF/A-2") : []),
        new("A3 6.8 relation", "An attached file says what it is to the paper.", file =>
            Specifications(file).Where(entries => !Relations.Contains(file.Model.Name(entries.GetValueOrDefault("AFRelationship")))).Select(_ => "AFRelationship")),
        new("A3 6.8 association", "An attached file is associated with something.", file =>
        {
            var associated = AllObjects.Dictionaries(file.Model).SelectMany(entries => file.Model.Items(entries.GetValueOrDefault("AF")))
                .Select(file.Model.Dictionary).ToHashSet<Dictionary<string, object?>?>(ReferenceEqualityComparer.Instance);
            return Specifications(file).Where(entries => !associated.Contains(entries)).Select(_ => "AF");
        }),
        new("A3 6.8 media", "An attached file says of what kind it is.", file =>
            from entries in Specifications(file)
            let stream = file.Model.Stream(file.Model.Dictionary(entries["EF"])?.GetValueOrDefault("F"))
            where file.Model.Name(stream?.Dictionary.GetValueOrDefault("Subtype"))?.Contains("#2F", StringComparison.Ordinal) is not true
            select "Subtype"),
        new("UA 7.11", "An attached file has its name in both forms.", file =>
            Specifications(file).Where(entries => file.Model.Text(entries.GetValueOrDefault("F")) is not { Length: > 0 } || file.Model.Text(entries.GetValueOrDefault("UF")) is not { Length: > 0 }).Select(_ => "F or UF")),
    ];

    private static IEnumerable<Dictionary<string, object?>> Specifications(Inspected file) =>
        AllObjects.Dictionaries(file.Model).Where(entries => entries.ContainsKey("EF"));
}
