using System.Text.Json;
using System.Text.RegularExpressions;
using SenHub.Adapters.Channels;
using SenHub.Contracts;
using SenHub.TestKit;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Channels;

/// <summary>The outward contract as it is published: schema files, examples in docs/channels.md, and what the hub really writes.</summary>
public sealed partial class EnvelopeContractTests
{
    [Fact]
    public void The_schema_names_exactly_what_the_contract_has()
    {
        var (envelope, acknowledgement) = (Schema("envelope-1.json"), Schema("acknowledgement-1.json"));

        Assert.Equal(Names(typeof(OutwardEnvelope)), Properties(envelope));
        Assert.Equal(Names(typeof(OutwardDocument)), Properties(envelope.GetProperty("properties").GetProperty("documents").GetProperty("items")));
        Assert.Equal(Names(typeof(Acknowledgement)), Properties(acknowledgement));
    }

    [Fact]
    public void What_is_required_is_always_written()
    {
        var whole = JsonDocument.Parse(Envelopes.Whole(Parcels.WithPaper())).RootElement;
        var claimed = JsonDocument.Parse(Envelopes.WithClaims(Parcels.WithPaper(), number => new Uri($"https://x.test/{number}"), Parcels.Plain().Date)).RootElement;
        var schema = Schema("envelope-1.json");
        var (required, ofDocument) = (Words(schema, "required"), Words(schema.GetProperty("properties").GetProperty("documents").GetProperty("items"), "required"));

        foreach (var (written, oneOf) in new[] { (whole, "content"), (claimed, "claim") })
        {
            Assert.Subset(Properties(written.EnumerateObject()), required);
            Assert.Subset(Properties(written.GetProperty("documents")[0].EnumerateObject()), new HashSet<string>(ofDocument) { oneOf });
        }
    }

    [Fact]
    public void The_same_parcel_gives_the_same_bytes() => Assert.Equal(Envelopes.Whole(Parcels.WithPaper()), Envelopes.Whole(Parcels.WithPaper()));

    [Fact]
    public void The_examples_in_the_manual_are_read_as_they_stand()
    {
        var manual = File.ReadAllText(Path.Combine(Repository.Root, "docs", "channels.md"));
        var examples = Blocks().Matches(manual).Select(match => match.Groups[1].Value.Trim()).ToList();

        var envelopes = examples.Where(example => example.Contains("documents", StringComparison.Ordinal)).Select(example => JsonSerializer.Deserialize<OutwardEnvelope>(example, Envelopes.Json)!).ToList();
        var acknowledgements = examples.Where(example => example.Contains("state", StringComparison.Ordinal)).SelectMany(example => example.Split('\n')).Select(line => JsonSerializer.Deserialize<Acknowledgement>(line, Envelopes.Json)!).ToList();

        Assert.Equal([true, false], envelopes.Select(envelope => envelope.Documents.Single().Content is not null));
        Assert.Equal([false, true], envelopes.Select(envelope => envelope.Documents.Single().Claim is not null));
        Assert.Equal([Acknowledgement.Accepted, Acknowledgement.Refused], acknowledgements.Select(said => said.State));
    }

    private static JsonElement Schema(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "schemas", name))).RootElement;

    private static HashSet<string> Names(Type type) => [.. type.GetProperties().Where(property => property.Name != "EqualityContract").Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))];

    private static HashSet<string> Properties(JsonElement schema) => Properties(schema.GetProperty("properties").EnumerateObject());

    private static HashSet<string> Properties(JsonElement.ObjectEnumerator fields) => [.. fields.Select(field => field.Name)];

    private static HashSet<string> Words(JsonElement schema, string name) => [.. schema.GetProperty(name).EnumerateArray().Select(word => word.GetString()!)];

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
