using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using static SenHub.Documents.Dataset.Say;

namespace SenHub.Documents.Dataset.Fields;

/// <summary>The school, and what it asks for.</summary>
internal static class SchoolFields
{
    private const string Requests = "SEN file, sheet Requests, column ";

    /// <summary>In the order of the documentation.</summary>
    public static IReadOnlyList<DataField> All { get; } =
    [
        Of("school.name", "School", "school.yaml, name and number", file => Words(file.School.Line)),
        Of("school.address", "School's address", "school.yaml, address", file => Words(file.School.Address)),
        Of("school.phone", "School's telephone", "school.yaml, phone", file => Words(file.School.Phone)),
        Of("school.authority", "School's local authority", "school.yaml, authority", file => Words(file.School.Authority)),
        Of("school.senco", "SENCo", "Office file, sheet Staff, column Name", file => Words(file.School.SencoName)),
        Of("paper.date", "Date", "computed from the day of the data", file => Day(file.Night)) with { Moves = true },
        Asked("request.askedOn", "Asked on", "Asked on", file => Day(file.Request?.On, Row(file))) with { IsBrief = true },
        Asked("request.discussedOn", "Talked over with the service on", "Discussed on", file => Day(file.Request?.DiscussedOn, Row(file))) with { IsBrief = true },
        Asked("request.why", "Why it is asked for", "Why", file => Prose(file.Request?.Why, Row(file))),
        Asked("request.concerns", "Main concerns", "Concerns", file => Items((file.Request?.Concerns ?? "").Split('\n'), Row(file))),
        Asked("request.questions", "Questions to answer", "Questions", file => Prose(file.Request?.Questions, Row(file))),
        Asked("request.hopedFor", "Outcomes hoped for", "Outcomes hoped for", file => Prose(file.Request?.HopedFor, Row(file))),
        Asked("request.areas", "Areas to look at", "Areas", file => Items((file.Request?.Areas ?? "").Split([';', '\n']), Row(file))),
        new("consent.record", "Consent recorded", PaperField.Consents, "Restricted file, sheet Consents", Consent) { OwedBy = OwedBy.Parent, IsBrief = true },
    ];

    private static DataField Of(string key, string name, string source, Func<PupilFile, Answer?> read) => new(key, name, PaperField.Identity, source, read) { OwedBy = OwedBy.Office, IsBrief = true };

    private static DataField Asked(string key, string name, string column, Func<PupilFile, Answer?> read) => new(key, name, PaperField.Requests, Requests + column, read);

    private static Origin Row(PupilFile file) => new(file.Request?.On, file.Request?.Source);

    // Only a consent that holds on the day and was given for this purpose and recipient is shown; the gate looks again when the paper leaves.
    private static Answer? Consent(PupilFile file)
    {
        var recipient = file.Wanted.Recipients is [var only] ? only.Name : null;
        var given = file.Own.Consents
            .Where(consent => Domain.Deliveries.Names.Same(consent.Purpose, file.Wanted.Purpose) && Domain.Deliveries.Names.Same(consent.Recipient, recipient))
            .Where(consent => consent.GivenOn <= file.Night && Domain.Deliveries.ConsentGate.LastDay(consent) >= file.Night && consent.WithdrawnOn is null)
            .MaxBy(consent => consent.GivenOn);
        return given is null
            ? null
            : Words(
                $"{given.Purpose}: given {HouseStyle.Plain(given.GivenOn)}{(given.GivenBy is { } by ? $" by {by}" : "")}{(given.Capacity is { } capacity ? $" ({capacity.ToLowerInvariant()})" : "")}, until {HouseStyle.Plain(Domain.Deliveries.ConsentGate.LastDay(given))}",
                new Origin(given.GivenOn, given.Source));
    }
}
