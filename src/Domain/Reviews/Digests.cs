namespace SenHub.Domain.Reviews;

/// <summary>Makes the morning pages (SD-P2).</summary>
public static class Digests
{
    /// <summary>One reader's page: her phase for a SENCo, what names her for anybody else.</summary>
    public static Digest For(DigestInput input) => throw new NotImplementedException();

    /// <summary>The lead's page: one line a SENCo with counts, and whatever no SENCo covers.</summary>
    public static Digest Summary(DigestInput input) => throw new NotImplementedException();
}
