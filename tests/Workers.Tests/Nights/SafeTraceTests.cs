using SenHub.Workers.Nights;

namespace SenHub.Workers.Tests.Nights;

public sealed class SafeTraceTests
{
    [Fact]
    public void A_trace_for_the_log_holds_no_word_of_the_exception()
    {
        try
        {
            throw new InvalidDataException("Zofia Kowalczyk, LK-412-7", new ArgumentException("born 2017-03-04"));
        }
        catch (InvalidDataException fault)
        {
            var trace = SafeTrace.Of(fault);

            Assert.Contains(nameof(InvalidDataException), trace, StringComparison.Ordinal);
            Assert.DoesNotContain("Zofia", trace, StringComparison.Ordinal);
            Assert.DoesNotContain("LK-412-7", trace, StringComparison.Ordinal);
            Assert.DoesNotContain("2017", trace, StringComparison.Ordinal);
        }
    }
}
