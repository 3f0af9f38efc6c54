using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Workers.Deliveries;

/// <summary>A day's Decisions file as it was made, kept to hold what people type against.</summary>
internal sealed record DeskKept(DateOnly Day, IReadOnlyList<DeskLine> Lines);
