using SenHub.Adapters.Clock;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Clock;

public sealed class SafeEndTests
{
    [Fact]
    public void Every_listener_is_told_and_none_of_them_throws()
    {
        using var source = new CancellationTokenSource();
        var told = 0;
        for (var at = 0; at < 3; at++)
        {
            source.Token.Register(() =>
            {
                told++;
                throw new ObjectDisposedException("a connection that broke meanwhile");
            });
        }

        source.CancelSafely();

        Assert.Equal(3, told);
    }

    [Fact]
    public async Task A_span_that_runs_out_ends_no_process_whatever_its_listeners_do()
    {
        using var source = SafeEnd.After(TimeSpan.FromMilliseconds(500));
        source.Token.Register(() => throw new ObjectDisposedException("a connection that broke meanwhile"));

        await Until.True(() => source.IsCancellationRequested, "it did not run out");
    }

    [Fact]
    public void What_it_hangs_on_ends_it_before_its_time()
    {
        using var whole = new CancellationTokenSource();
        using var part = SafeEnd.After(TimeSpan.FromHours(1), whole.Token);

        whole.Cancel();

        Assert.True(part.IsCancellationRequested);
    }

    [Fact]
    public async Task Who_was_done_in_time_is_left_alone()
    {
        SafeEnd.After(TimeSpan.FromMilliseconds(20)).Dispose();

        await Task.Delay(TimeSpan.FromMilliseconds(60)); // a timer that threw would end the process
    }
}
