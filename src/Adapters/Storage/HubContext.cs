using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SenHub.Adapters.Storage.Rows;

namespace SenHub.Adapters.Storage;

/// <summary>The ledger's tables as EF sees them. The schema itself is the numbered SQL of each provider; a test holds the two together.</summary>
internal sealed class HubContext : DbContext
{
    // A transaction whose saving fails is given up whole; to mark a place in it that nobody goes back to would be two questions more, under its locks.
    public HubContext(DbContextOptions<HubContext> options)
        : base(options) => Database.AutoSavepointsEnabled = false;

    /// <summary>Rows of another ledger are being copied in, as they are.</summary>
    public bool IsTakingOver { get; set; }

    public DbSet<NightRow> Nights => Set<NightRow>();

    public DbSet<WorkRow> Works => Set<WorkRow>();

    public DbSet<SnapshotRow> Snapshots => Set<SnapshotRow>();

    public DbSet<PaperRow> Papers => Set<PaperRow>();

    public DbSet<ToldRow> Told => Set<ToldRow>();

    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

    public DbSet<AttemptRow> Attempts => Set<AttemptRow>();

    public DbSet<IncidentRow> Incidents => Set<IncidentRow>();

    public DbSet<AddressReleaseRow> AddressReleases => Set<AddressReleaseRow>();

    public DbSet<MailboxRow> Mailboxes => Set<MailboxRow>();

    public DbSet<LetterRow> Letters => Set<LetterRow>();

    public DbSet<ConfirmationRow> Confirmations => Set<ConfirmationRow>();

    public DbSet<ProofRow> Proofs => Set<ProofRow>();

    public DbSet<SeveranceRow> Severances => Set<SeveranceRow>();

    public DbSet<RestoreRow> Restores => Set<RestoreRow>();

    public DbSet<BegunRow> Begun => Set<BegunRow>();

    public DbSet<KeepRow> Keeps => Set<KeepRow>();

    public DbSet<AccessRow> AccessCopies => Set<AccessRow>();

    public DbSet<StopRow> Stops => Set<StopRow>();

    public DbSet<HaltRow> Halts => Set<HaltRow>();

    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();

    public DbSet<PhraseRow> Phrases => Set<PhraseRow>();

    public DbSet<PasswordRow> Passwords => Set<PasswordRow>();

    public DbSet<ImportDecisionRow> ImportDecisions => Set<ImportDecisionRow>();

    public DbSet<ImportHeldRow> HeldImports => Set<ImportHeldRow>();

    public DbSet<RawFileRow> RawFiles => Set<RawFileRow>();

    public DbSet<RoundRequestRow> RoundRequests => Set<RoundRequestRow>();

    public DbSet<RoundReplyRow> RoundReplies => Set<RoundReplyRow>();

    public DbSet<AccountRow> Accounts => Set<AccountRow>();

    public DbSet<PasskeyRow> Passkeys => Set<PasskeyRow>();

    /// <summary>Of living processes: no copy of a ledger takes them along.</summary>
    public DbSet<WorkerRow> Workers => Set<WorkerRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<NightRow>().ToTable("nights").HasKey(n => new { n.School, n.Date, n.Run });
        modelBuilder.Entity<WorkRow>().ToTable("works").HasKey(w => w.Id);
        modelBuilder.Entity<SnapshotRow>().ToTable("snapshots").HasKey(s => new { s.School, s.Name, s.Night });
        modelBuilder.Entity<PaperRow>().ToTable("documents_papers").HasKey(p => p.Id);
        modelBuilder.Entity<ToldRow>().ToTable("documents_told").HasKey(t => t.PaperId);
        modelBuilder.Entity<DeliveryRow>().ToTable("deliveries").HasKey(d => d.Id);
        modelBuilder.Entity<DeliveryRow>().HasIndex(d => d.Reference).IsUnique();
        modelBuilder.Entity<AttemptRow>().ToTable("deliveries_attempts").HasKey(a => a.Id);
        modelBuilder.Entity<IncidentRow>().ToTable("deliveries_incidents").HasKey(i => i.Id);
        modelBuilder.Entity<IncidentRow>().HasIndex(i => new { i.School, i.Route }).IsUnique().HasFilter("over_at is null");
        modelBuilder.Entity<AddressReleaseRow>().ToTable("deliveries_addresses").HasKey(a => new { a.School, a.Recipient, a.Address });
        modelBuilder.Entity<MailboxRow>().ToTable("deliveries_mailboxes").HasKey(m => m.Name);
        modelBuilder.Entity<LetterRow>().ToTable("deliveries_letters").HasKey(l => l.Hash);
        modelBuilder.Entity<LetterRow>().HasIndex(l => new { l.Mailbox, l.MetAt });
        modelBuilder.Entity<ConfirmationRow>().ToTable("evidence_confirmations").HasKey(c => new { c.School, c.Pupil, c.Hash });
        modelBuilder.Entity<ProofRow>().ToTable("deliveries_proofs").HasKey(p => p.Number);
        modelBuilder.Entity<SeveranceRow>().ToTable("severances").HasKey(s => s.Id);
        modelBuilder.Entity<RestoreRow>().ToTable("deliveries_restores").HasKey(r => r.Id);
        modelBuilder.Entity<BegunRow>().ToTable("deliveries_begun").HasKey(b => b.DeliveryId);
        modelBuilder.Entity<KeepRow>().ToTable("documents_keeps").HasKey(k => k.Id);
        modelBuilder.Entity<KeepRow>().HasIndex(k => k.Reference).IsUnique();
        modelBuilder.Entity<AccessRow>().ToTable("documents_exports").HasKey(e => e.Id);
        modelBuilder.Entity<AccessRow>().HasIndex(e => e.Reference).IsUnique();
        modelBuilder.Entity<StopRow>().ToTable("deliveries_stops").HasKey(s => s.Id);
        modelBuilder.Entity<StopRow>().HasIndex(s => s.Reference).IsUnique();
        modelBuilder.Entity<PhraseRow>().ToTable("deliveries_phrases").HasKey(p => new { p.School, p.Phrase });
        modelBuilder.Entity<HaltRow>().ToTable("deliveries_halts").HasKey(h => h.Id);
        modelBuilder.Entity<DecisionRow>().ToTable("deliveries_decisions").HasKey(d => d.Id);
        modelBuilder.Entity<PasswordRow>().ToTable("deliveries_passwords").HasKey(p => new { p.School, p.Recipient });
        modelBuilder.Entity<ImportDecisionRow>().ToTable("imports_decisions").HasKey(d => d.Id);
        modelBuilder.Entity<ImportHeldRow>().ToTable("imports_held").HasKey(h => h.Id);
        modelBuilder.Entity<ImportHeldRow>().HasIndex(h => h.Reference).IsUnique();
        modelBuilder.Entity<RawFileRow>().ToTable("imports_raw").HasKey(r => new { r.School, r.Hash });
        modelBuilder.Entity<RoundRequestRow>().ToTable("rounds_requests").HasKey(r => r.Id);
        modelBuilder.Entity<RoundReplyRow>().ToTable("rounds_replies").HasKey(r => r.Id);
        modelBuilder.Entity<AccountRow>().ToTable("desk_accounts").HasKey(a => a.Id);
        modelBuilder.Entity<AccountRow>().HasIndex(a => a.Email).IsUnique();
        modelBuilder.Entity<PasskeyRow>().ToTable("desk_passkeys").HasKey(p => p.Id);
        modelBuilder.Entity<WorkerRow>().ToTable("workers").HasKey(w => w.Id);
        // The code gives every key: neither EF nor an engine makes one up.
        modelBuilder.Entity<ProofRow>().Property(p => p.Number).ValueGeneratedNever();
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
            property.SetColumnName(SnakeCase(property.Name));
    }

    private static string SnakeCase(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    private sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
        moment => moment.ToUnixTimeMilliseconds(),
        milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
}
