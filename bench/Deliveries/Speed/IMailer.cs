namespace SenHub.Bench.Deliveries.Speed;

/// <summary>A way of mailing that keeps its connections.</summary>
internal interface IMailer : IAsyncDisposable
{
    /// <summary>Sends one mail, and throws where the server did not take it.</summary>
    Task SendAsync(int connection, int mail);
}
