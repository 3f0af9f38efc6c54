using SenHub.Adapters.Channels;

namespace SenHub.Workers.Deliveries;

/// <summary>A delivery packed at one moment, each file read once: what the gates look at is, to the byte, what leaves.</summary>
/// <param name="Files">In the open, for the gates.</param>
/// <param name="Parcel">As it leaves, locked where its route wants that and a password is set; null where a file is missing or is not the one that was made or confirmed.</param>
internal sealed record Packed(PaperFiles Files, Parcel? Parcel);
