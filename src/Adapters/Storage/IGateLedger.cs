using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>What people said to the gates: stops that act at once, and phrases that they confirmed.</summary>
public interface IGateLedger
{
    /// <summary>What of all that planning asks for is there at all; once the school had a night.</summary>
    Task<Spoken> SpokenAsync(SchoolNumber school, CancellationToken cancel);

    /// <summary>All stops of a school, lifted ones among them, in the order of their references.</summary>
    Task<IReadOnlyList<Stop>> StopsAsync(SchoolNumber school, CancellationToken cancel);

    /// <summary>Begins a stop: in one transaction it is written down and every delivery that is ready and that it meets is held. Returns how many those were. A stop that is known changes nothing.</summary>
    /// <param name="day">The day on which they are held.</param>
    Task<int> StopAsync(Stop stop, DateOnly day, CancellationToken cancel);

    /// <summary>Lifts a stop; false where none of that reference holds. What it held is judged anew by the next run.</summary>
    Task<bool> LiftAsync(string reference, Said lifted, CancellationToken cancel);

    /// <summary>Hashes of the phrases that people confirmed (gate 2).</summary>
    Task<IReadOnlySet<string>> PhrasesAsync(SchoolNumber school, CancellationToken cancel);

    /// <summary>Confirms phrases; known ones keep who said so first.</summary>
    Task ConfirmPhrasesAsync(SchoolNumber school, IReadOnlyCollection<string> phrases, Said said, CancellationToken cancel);
}
