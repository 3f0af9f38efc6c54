using SenHub.Adapters.Exports;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;

namespace SenHub.Adapters.Settings;

/// <summary>One school's settings, from its school.yaml. Secrets never stand here.</summary>
public sealed record SchoolSettings
{
    /// <summary>DfE number.</summary>
    public required SchoolNumber Number { get; init; }

    /// <summary>Name on papers.</summary>
    public required string Name { get; init; }

    /// <summary>Two to four letters that start every pupil reference (SD-F6).</summary>
    public required string Code { get; init; }

    /// <summary>The school's own local authority.</summary>
    public required string Authority { get; init; }

    /// <summary>primary, secondary, all-through or special.</summary>
    public required string Phase { get; init; }

    /// <summary>Telephone on papers.</summary>
    public string? Phone { get; init; }

    /// <summary>When that telephone is answered, in words that follow "ring …": who is sent a locked file is told.</summary>
    public required string PhoneHours { get; init; }

    /// <summary>Address on papers, one line.</summary>
    public string? Address { get; init; }

    /// <summary>When the night starts, London time.</summary>
    public TimeOnly Night { get; init; } = new(18, 30);

    /// <summary>When the digest goes, London time, on the morning after.</summary>
    public TimeOnly DigestAt { get; init; } = new(6, 30);

    /// <summary>From when outside papers may leave on a school day (SD-S2).</summary>
    public TimeOnly WindowFrom { get; init; } = new(9, 30);

    /// <summary>Until when.</summary>
    public TimeOnly WindowTo { get; init; } = new(15, 30);

    /// <summary>The export of the night must be in by then, or the digest says so and IT is told once (SD-W5).</summary>
    public TimeOnly ExportsBy { get; init; } = new(5, 0);

    /// <summary>From when IT's morning line goes, London time (its absence is the alarm).</summary>
    public TimeOnly HeartbeatAt { get; init; } = new(7, 0);

    /// <summary>A dead man's switch that is pinged each morning after a night that was done; null for none.</summary>
    public Uri? Ping { get; init; }

    /// <summary>When an export, a change or a sheet is not believed (formats.md, section 9.3).</summary>
    public ImportThresholds Guards { get; init; } = ImportThresholds.Default;

    /// <summary>The school's own column map for its reports; null for the shipped ones.</summary>
    public ColumnMapOptions? Report { get; init; }

    /// <summary>The school's own mail domain: inside is what lies in it.</summary>
    public required string Domain { get; init; }

    /// <summary>Sender of every mail.</summary>
    public required string MailFrom { get; init; }

    /// <summary>A mailbox that somebody reads (SD-S8).</summary>
    public required string ReplyTo { get; init; }

    /// <summary>The account of the safeguarding lead on the hub's machine, where it is not what stands before the @ of their address; null else (SD-W3).</summary>
    public string? SafeguardingAccount { get; init; }

    /// <summary>Thresholds of progress, impact and plans.</summary>
    public ProvisionRules Provision { get; init; } = ProvisionRules.Default;

    /// <summary>How teachers are asked (SD-P7).</summary>
    public RoundRules Rounds { get; init; } = RoundRules.Default;
}
