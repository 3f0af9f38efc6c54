using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>What teachers were asked and what they sent back. Written by <see cref="Saving"/>, in the transaction of the work that decided it.</summary>
public interface IRoundLedger
{
    /// <summary>Requests that were asked from a day on, up to a night and that night included, oldest first.</summary>
    Task<IReadOnlyList<InputRequest>> RequestsAsync(SchoolNumber school, DateOnly from, DateOnly upTo, CancellationToken cancel);

    /// <summary>Replies to any of them that nights up to this one took, in the order they were taken.</summary>
    Task<IReadOnlyList<InputReply>> RepliesAsync(SchoolNumber school, DateOnly upTo, CancellationToken cancel);
}
