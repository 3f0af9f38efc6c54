namespace SenHub.Bench.Mutate;

/// <summary>The order in which one file's mutants meet the theories: what killed one of them is likely to kill the next.</summary>
internal sealed class KillOrder(IReadOnlyList<Theory> all)
{
    private volatile IReadOnlyList<Theory> theories = all;

    /// <summary>The last killer first.</summary>
    public IReadOnlyList<Theory> Theories => theories;

    /// <summary>Puts a killer first. Of two at once one may be forgotten, which costs time only.</summary>
    public void Killed(Theory killer) => theories = [killer, .. theories.Where(theory => theory != killer)];
}
