using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using SenHub.TestKit;
using Xunit;
using Xunit.Sdk;

namespace SenHub.Bench.Mutate;

/// <summary>One fact, or one theory with all its rows.</summary>
internal sealed record Theory(string Type, string Method)
{
    public override string ToString() => $"{Type.Split('.')[^1]}.{Method}";
}

/// <summary>The domain's tests of time and reviews, run in this process against any build of the domain.</summary>
internal sealed class Theories
{
    private static readonly string Folder = Path.Combine(
        Repository.Root, "tests", "Domain.Tests", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0");

    private readonly Dictionary<string, byte[]> assemblies = Directory.EnumerateFiles(Folder, "SenHub.*.dll").ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllBytes);

    /// <summary>Every theory with the time it takes on a sound domain, the quick ones first.</summary>
    /// <exception cref="InvalidOperationException">One fails already.</exception>
    public IReadOnlyList<Theory> All(byte[] sound)
    {
        var found = new List<(Theory Theory, TimeSpan Took)>();
        using var run = new Run(assemblies, sound);
        foreach (var theory in run.Found())
        {
            var watch = Stopwatch.StartNew();
            if (!run.Holds(theory))
                throw new InvalidOperationException($"{theory} fails without any mutant.");
            found.Add((theory, watch.Elapsed));
        }

        return [.. found.OrderBy(one => one.Took).Select(one => one.Theory)];
    }

    /// <summary>The first that fails; null when the mutant survives them all.</summary>
    public Theory? Killer(byte[] mutant, IEnumerable<Theory> inOrder)
    {
        using var run = new Run(assemblies, mutant);
        return inOrder.FirstOrDefault(theory => !run.Holds(theory));
    }

    private sealed class Run : AssemblyLoadContext, IDisposable
    {
        private readonly Dictionary<string, byte[]> assemblies;
        private readonly byte[] domain;
        private readonly Assembly tests;
        private readonly FieldInfo fuel;

        public Run(Dictionary<string, byte[]> assemblies, byte[] domain)
            : base(isCollectible: true)
        {
            (this.assemblies, this.domain) = (assemblies, domain);
            tests = LoadFromAssemblyName(new("SenHub.Domain.Tests"));
            fuel = LoadFromAssemblyName(new("SenHub.Domain")).GetType("SenHub.Domain.MutantFuel")!.GetField("Used")!;
        }

        public IEnumerable<Theory> Found() =>
            from type in tests.GetExportedTypes()
            where type.Name != "DatesPageTests" // it holds the page to the code, not the code to the law
            where type.Namespace!.StartsWith("SenHub.Domain.Tests.Reviews", StringComparison.Ordinal) || type.Namespace == "SenHub.Domain.Tests.Time"
            from method in type.GetMethods()
            where method.IsDefined(typeof(FactAttribute))
            select new Theory(type.FullName!, method.Name);

        public bool Holds(Theory theory)
        {
            var method = tests.GetType(theory.Type)!.GetMethod(theory.Method)!;
            fuel.SetValue(null, 0L);
            try
            {
                var data = method.GetCustomAttributes<DataAttribute>().ToList();
                foreach (var row in (IEnumerable<object?[]?>)(data.Count == 0 ? [[]] : data.SelectMany(one => one.GetData(method))))
                    method.Invoke(Activator.CreateInstance(method.DeclaringType!), row ?? [null]); // [InlineData(null)]
                return true;
            }
            catch (Exception wrong) when (wrong is TargetInvocationException or TypeInitializationException or InvalidOperationException or ArgumentException)
            {
                return false;
            }
        }

        public void Dispose() => Unload();

        protected override Assembly? Load(AssemblyName name) =>
            name.Name == "SenHub.Domain" ? LoadFromStream(new MemoryStream(domain))
            : assemblies.TryGetValue(name.Name!, out var bytes) ? LoadFromStream(new MemoryStream(bytes))
            : null;
    }
}
