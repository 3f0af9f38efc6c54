using System.Reflection;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>Stands before a port of the ledger and says which of its questions is being asked.</summary>
public class Witness : DispatchProxy
{
    private object port = null!;
    private Action<string> ask = null!;

    /// <summary>The port, with a witness before it.</summary>
    public static TPort Before<TPort>(TPort port, Action<string> ask)
        where TPort : class
    {
        var seen = Create<TPort, Witness>();
        var witness = (Witness)(object)seen;
        (witness.port, witness.ask) = (port, ask);
        return seen;
    }

    /// <summary>A question's name.</summary>
    public static string NameOf(MethodInfo question) => $"{question.DeclaringType!.Name}.{question.Name}";

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ask(NameOf(targetMethod!));
        return targetMethod!.Invoke(port, args);
    }
}
