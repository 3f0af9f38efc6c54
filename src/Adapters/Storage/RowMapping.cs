using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>Between the ledger's records and its rows.</summary>
internal static class RowMapping
{
    public static NightRow ToRow(this Night night, DateTimeOffset startedAt) => new()
    {
        School = night.School.ToString(),
        Date = night.Date,
        Run = night.Run,
        DigestFrom = night.DigestFrom,
        ExportsBy = night.ExportsBy,
        Missed = night.Missed,
        SendsDigest = night.SendsDigest,
        StartedAt = startedAt,
    };

    public static Night ToNight(this NightRow row) => new(SchoolNumber.Parse(row.School), row.Date, row.Run)
    {
        DigestFrom = row.DigestFrom,
        ExportsBy = row.ExportsBy,
        Missed = row.Missed,
        SendsDigest = row.SendsDigest,
    };

    public static WorkRow ToRow(this NextWork next) => new()
    {
        Id = next.Id,
        School = next.Night.School.ToString(),
        Night = next.Night.Date,
        Run = next.Night.Run,
        Stage = next.Stage,
        Subject = next.Subject,
        State = WorkState.Open,
        NotBefore = next.NotBefore ?? DateTimeOffset.UnixEpoch,
        LeaseUntil = DateTimeOffset.UnixEpoch,
        Priority = next.Priority,
    };

    public static PaperRow ToRow(this Paper paper) => new()
    {
        Id = paper.Id,
        School = paper.School.ToString(),
        Kind = paper.Kind,
        Subject = paper.Subject,
        Period = paper.Period,
        Audience = paper.Audience,
        Version = paper.Version,
        FileHash = paper.FileHash,
        Pages = paper.Pages,
        IsDraft = paper.IsDraft,
        MadeOn = paper.MadeOn,
        Edited = paper.Edited is null ? null : LedgerJson.Write(paper.Edited),
    };

    public static Paper ToPaper(this PaperRow row) => new()
    {
        Id = row.Id,
        School = SchoolNumber.Parse(row.School),
        Kind = row.Kind,
        Subject = row.Subject,
        Period = row.Period,
        Audience = row.Audience,
        Version = row.Version,
        FileHash = row.FileHash,
        Pages = row.Pages,
        IsDraft = row.IsDraft,
        MadeOn = row.MadeOn,
        Edited = row.Edited is null ? null : LedgerJson.Read<Said>(row.Edited),
        PrunedOn = row.PrunedOn,
    };

    public static AddressReleaseRow ToRow(this Domain.Deliveries.AddressRelease release, string school) => new()
    {
        School = school,
        Recipient = release.Recipient,
        Address = release.Address,
        On = release.On,
        By = release.By,
        Why = release.Why,
        NameKey = Domain.Deliveries.Names.Folded(release.Recipient),
    };

    public static DeliveryRow ToRow(this Delivery delivery)
    {
        var row = new DeliveryRow
        {
            Id = delivery.Id,
            Key = delivery.Key,
            Reference = delivery.Reference,
            School = delivery.School.ToString(),
            PaperId = delivery.PaperId,
            Kind = delivery.Kind,
            Subject = delivery.Subject,
            Period = delivery.Period,
            Version = delivery.Version,
            Recipient = "",
            Purpose = delivery.Purpose,
            Basis = delivery.Basis,
            State = delivery.State,
            Holds = "",
            Night = delivery.Night,
            DecidedAt = delivery.DecidedAt,
        };
        delivery.CopyTo(row);
        return row;
    }

    /// <summary>What may change in a delivery's life.</summary>
    public static void CopyTo(this Delivery delivery, DeliveryRow row)
    {
        row.Recipient = LedgerJson.Write(delivery.Recipient);
        row.State = delivery.State;
        row.Holds = LedgerJson.Write(delivery.Holds);
        row.HeldSince = delivery.State == DeliveryState.Held ? delivery.HeldSince ?? row.HeldSince ?? delivery.Night : null;
        row.Note = delivery.Note;
        row.Tries = delivery.Tries;
        row.SentAgain = delivery.SentAgain;
        row.SentAt = delivery.SentAt;
        row.ProviderId = delivery.ProviderId;
        row.Release = delivery.Release is null ? null : LedgerJson.Write(delivery.Release);
        row.Bundle = delivery.Bundle is null ? null : LedgerJson.Write(delivery.Bundle);
    }

    public static Delivery ToDelivery(this DeliveryRow row) => new()
    {
        Id = row.Id,
        Key = row.Key,
        Reference = row.Reference,
        School = SchoolNumber.Parse(row.School),
        PaperId = row.PaperId,
        Kind = row.Kind,
        Subject = row.Subject,
        Period = row.Period,
        Version = row.Version,
        Recipient = LedgerJson.Read<Recipient>(row.Recipient),
        Purpose = row.Purpose,
        Basis = row.Basis,
        State = row.State,
        HeldSince = row.HeldSince,
        Holds = LedgerJson.Read<IReadOnlyList<Hold>>(row.Holds),
        Note = row.Note,
        Tries = row.Tries,
        SentAgain = row.SentAgain,
        Night = row.Night,
        DecidedAt = row.DecidedAt,
        SentAt = row.SentAt,
        ProviderId = row.ProviderId,
        Release = row.Release is null ? null : LedgerJson.Read<Release>(row.Release),
        Bundle = row.Bundle is null ? null : LedgerJson.Read<Bundle>(row.Bundle),
        Left = row.LeftAs is null ? [] : LedgerJson.Read<IReadOnlyList<LeftFile>>(row.LeftAs),
    };
}
