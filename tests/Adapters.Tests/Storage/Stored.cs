using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Storage;

/// <summary>Valid rows of a ledger, the same each time.</summary>
internal static class Stored
{
    public static readonly SchoolNumber School = SchoolNumber.Parse("9991001");

    public static Night Night(SchoolNumber school) => new(school, new DateOnly(2026, 11, 22), 0) { DigestFrom = new DateTimeOffset(2026, 11, 23, 6, 30, 0, TimeSpan.Zero) };

    public static Delivery Delivery(string name) => new()
    {
        Id = DerivedId.Of("delivery", name),
        Key = DerivedId.Of("key", name),
        Reference = name,
        School = School,
        PaperId = DerivedId.Of("paper", name),
        Kind = PaperKinds.ReviewAdvice,
        Subject = "LK-412-7",
        Period = "2026",
        Version = "version of " + name,
        Recipient = new() { Key = "agency:SEN Team", Name = "SEN Team", Class = RecipientClass.LocalAuthority, Email = "sen@norchester.example", Route = "mail" },
        State = DeliveryState.Planned,
        Night = new DateOnly(2026, 11, 22),
        DecidedAt = new DateTimeOffset(2026, 11, 22, 18, 30, 0, TimeSpan.Zero),
    };

    public static HeldImport HeldFile => new()
    {
        School = School,
        Origin = HeldOrigin.File,
        ChangeId = DerivedId.Of("held-file", "00"),
        Why = new Fault("export-older", new Place("Zoë.csv", 3), "older than the last", "Export again"),
        Owner = HoldOwner.Office,
    };

    public static Paper PaperOf(Delivery delivery) => new()
    {
        Id = delivery.PaperId,
        School = delivery.School,
        Kind = delivery.Kind,
        Subject = delivery.Subject,
        Period = delivery.Period,
        Audience = "LocalAuthority",
        Version = delivery.Version,
        FileHash = "00",
        Pages = 1,
        MadeOn = delivery.Night,
    };
}
