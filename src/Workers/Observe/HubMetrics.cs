using System.Reflection;
using SenHub.Adapters.Observe;

namespace SenHub.Workers.Observe;

/// <summary>Every metric of /metrics. A dashboard or an alert may name only what stands here, and a test holds it.</summary>
internal static class HubMetrics
{
    public static readonly MetricFamily Build = new("senhub_build_info", MetricKind.Gauge, "1, with the version that runs.", "version");
    public static readonly MetricFamily LedgerUp = new("senhub_ledger_up", MetricKind.Gauge, "1 while the ledger's database answers; while it is 0 nothing read from the ledger is shown.");
    public static readonly MetricFamily BusUp = new("senhub_bus_up", MetricKind.Gauge, "1 while wake-ups get through; else the hub works straight from the ledger.");
    public static readonly MetricFamily Leader = new("senhub_leader", MetricKind.Gauge, "1 while this process leads the schedule; of all on one ledger, one does.");
    public static readonly MetricFamily Role = new("senhub_role", MetricKind.Gauge, "1 for each role that this process takes.", "role");
    public static readonly MetricFamily WorkRows = new("senhub_work_rows", MetricKind.Gauge, "Open rows of work: due (taken by nobody), working (taken), later (not due yet).", "stage", "state");
    public static readonly MetricFamily QueueAge = new("senhub_queue_age_seconds", MetricKind.Gauge, "How long the oldest due row that nobody has taken waits: since it fell due, or where it was due at once, since its night began.", "stage");
    public static readonly MetricFamily GivenUp = new("senhub_work_given_up", MetricKind.Gauge, "Rows of work that failed too often and wait for a person, by kind of fault.", "stage", "reason");
    public static readonly MetricFamily Waiting = new("senhub_deliveries", MetricKind.Gauge, "Deliveries on their way or badly ended: planned, held, ready, sending, unknown, bounced, failed.", "school", "state");
    public static readonly MetricFamily Held = new("senhub_deliveries_held", MetricKind.Gauge, "Held deliveries by the first gate that holds them.", "school", "reason");
    public static readonly MetricFamily HeldAge = new("senhub_deliveries_held_oldest_seconds", MetricKind.Gauge, "How long the longest held delivery waits, from the beginning of its first day.", "school");
    public static readonly MetricFamily NightEnded = new("senhub_night_ended_timestamp_seconds", MetricKind.Gauge, "When a night of the school last ended.", "school");
    public static readonly MetricFamily NightLast = new("senhub_night_last_timestamp_seconds", MetricKind.Gauge, "The date of the newest night that ended, as midnight UTC.", "school");
    public static readonly MetricFamily NightDone = new("senhub_night_done", MetricKind.Gauge, "1 when the school's newest night ended, its papers are made, and no night is owed.", "school");
    public static readonly MetricFamily Expiry = new("senhub_expiry_days", MetricKind.Gauge, "Days until something the hub needs runs out, as the last night saw it; below 0 once it has.", "what");
    public static readonly MetricFamily PasswordsDue = new("senhub_passwords_due", MetricKind.Gauge, "Recipients' passwords that are to be renewed.", "school");
    public static readonly MetricFamily ConsentsEnding = new("senhub_consents_ending", MetricKind.Gauge, "Consents that hold now and run out within 30 days.", "school");
    public static readonly MetricFamily PapersMade = new("senhub_papers_made_total", MetricKind.Counter, "Papers printed by this process.", "school");
    public static readonly MetricFamily Sends = new("senhub_sends_total", MetricKind.Counter, "Sends of this process that came to an outcome: accepted, rejected, retry, misconfigured, unknown, or held at the last look.", "school", "outcome");
    public static readonly MetricFamily StepFailures = new("senhub_step_failures_total", MetricKind.Counter, "Steps of this process that failed, by kind of fault; each is tried again by itself.", "stage", "reason");
    public static readonly MetricFamily StepSeconds = new("senhub_step_seconds", MetricKind.Summary, "Seconds that steps of this process took.", "stage");
    public static readonly MetricFamily Memory = new("process_resident_memory_bytes", MetricKind.Gauge, "Memory of this process.");
    public static readonly MetricFamily Processor = new("process_cpu_seconds_total", MetricKind.Counter, "Processor time of this process.");
    public static readonly MetricFamily Started = new("process_start_time_seconds", MetricKind.Gauge, "When this process began.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MetricFamily> All { get; } =
        [.. typeof(HubMetrics).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(MetricFamily)).Select(field => (MetricFamily)field.GetValue(null)!)];
}
